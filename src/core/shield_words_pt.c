#include "shield_concepts.h"

static const mcp_concept_row rows[] = {
	{ 'I', "ignora ignore ignorem ignorar esquece esqueça esqueçam esquecer desconsidera desconsidere desconsiderem desconsiderar "
		"não_siga "
		"não_sigas não_sigam não_seguir não_obedeça não_obedeças não_respeite não_cumpra descarta descarte descartar anula anule "
		"anular sobrescreva sobrescreve substitui_as ultrapassa contorna contorne contornar pare_de_seguir para_de_seguir "
		"deixa_de_seguir "
		"deixe_de_seguir deixe_de_lado deixa_de_lado põe_de_lado ponha_de_lado não_leve_em_conta não_leves_em_conta não_tenha_em_conta "
		"passa_por_cima passe_por_cima desobedeça desobedece negligencie burle não_valem_mais já_não_se_aplicam não_se_aplicam_mais "
		"não_considere abandone desrespeite omita canceladas cancelados anuladas anulados revogadas inválidas nulas ignorando "
		"não_dê_atenção não_preste_atenção não_ligue" },
	{ '-', "não_esqueça não_esqueças não_se_esqueça não_te_esqueças esqueceu esqueci_minha todos_os_direitos todos_os_dias "
		"atendimento_ao_cliente prompt_de_comando requisitos_do_sistema" },
	{ 'F', "obedeça obedece obedece_me obedecer siga_as_minhas" },
	{ 'C', "chame chama chamar invoque invoca invocar acione aciona"},
	{ 'X', "execute executa executar executem rode roda rodar lance inicie corra realize" },
	{ 'S', "envie envia enviar enviem envie_me mande manda mandar encaminhe encaminha encaminhar reencaminhe reencaminha "
		"transmita transmite "
		"transmitir exporte exporta exportar carregue carrega compartilhe compartilha partilhe partilha publique transfira transfere "
		"transferir repasse vaze copie poste faça_upload suba entregue" },
	{ 'D', "exclua exclui excluir excluam apague apaga apagar apaguem elimine elimina eliminar delete deleta deletar remova "
		"remove remover "
		"destrua destrói limpe limpa cancele cancela cancelar reembolse arquive esvazie esvaziar" },
	{ 'H', "redefina redefine altere altera mude muda modifique modifica desative desativa conceda concede crie cria substitua atualize "
		"reponha repõe dê_acesso resete troque defina adicione_um_usuário" },
	{ 'V', "revele revela revelar imprima imprime imprimir repita repete repetir divulgue divulga exponha palavra_por_palavra "
		"literalmente "
		"vaze_o transcreva desvende dê_me diga_me dá_me" },
	{ 'v', "mostre mostra mostre_me mostra_me mostrar diz_me liste listar quais_são qual_é exiba exibe exibir forneça escreva escreve "
		"informe_quais indique apresente devolva diga" },
	{ 'K', "esconda esconde esconder oculte oculta ocultar omita_isso encubra mantenha_oculto mantenha" },
	{ 'T', "avisar informar dizer contar mencionar notificar alertar avise avises comunicar advertir saiba" },
	{ 'M', "não_conte não_contes não_diga não_digas não_dizer não_contar não_informe não_informes não_informar não_avise não_avises "
		"não_avisar não_mencione não_menciones não_mencionar não_revele não_reveles não_mostre não_notifique não_fale não_fales "
		"não_alerte não_comente nunca_mencione nunca_diga nunca_conte não_deve_saber não_pode_saber não_faça_menção não_comunique "
		"não_deixe" },
	{ 'B', "aja_como age_como agir_como comporte_se comporta_te finja finge fingir faça_de_conta faz_de_conta simule agora_você_é "
		"agora_és "
		"você_é_agora você_agora_é imagine_que_você imagina_que assuma_o_papel assume_o_papel interprete_o_papel torne_se passe_a_ser "
		"entre_no entra_no agora_você_está você_está_agora agora_estás" },
	{ 'Z', "responda responde responder recomende recomenda elogie elogia cite_nos cita_nos promova mencione divulgar recomendar fale "
		"escreva_que louve promover falar recomende_nos resposta avalie avalia" },
	{ 'J', "adicione adiciona acrescente insira insere codifique inclua inclui anexe anexa incorpore coloque" },
	{ 'n', "não nunca jamais nenhum nenhuma nada" },
	{ 'm', "deves tens_de você_deve" },
	{ 'y', "você vocês lhe que_você_conhece que_conheces você_é tu_és és" },
	{ 'Y', "teu teus tua tuas seu seus sua suas vossas tu" },
	{ 'q', "todo todos toda todas cada qualquer quaisquer tudo inteiro inteira completo completa completamente por_completo" },
	{ 'l', "este esta estes estas isto isso esse essa seguinte seguintes o_seguinte abaixo a_seguir" },
	{ 'p', "por_favor por_gentileza urgente importante atenção" },
	{ 'w', "imediatamente agora agora_mesmo já de_imediato sem_perguntar sem_confirmação sem_confirmar sem_pedir_confirmação sem_pedir "
		"definitivamente" },
	{ 'W', "a_partir_de_agora de_agora_em_diante doravante daqui_em_diante a_partir_deste_momento de_hoje_em_diante" },
	{ 'd', "ao aos para_o para_a pro" },
	{ 'h', "como como_se por_que porquê pode posso você_pode aprenda quando onde dicas_para devem passos_para  "
		"permite" },
	{ 'N', "novas nova novo novos" },
	{ 'P', "anteriores anterior prévias prévios prévia precedentes antes acima de_cima até_agora anteriormente passadas até_aqui "
		"recebidas_antes" },
	{ 'O', "sistema do_sistema de_sistema originais original iniciais inicial ocultas ocultos oculto escondidas escondidos "
		"secretas secretos "
		"secreta secreto internas interno desenvolvedor confidenciais programador" },
	{ 'i', "silenciosamente secretamente em_segredo discretamente em_silêncio às_escondidas" },
	{ 'z', "sem sem_que" },
	{ 'f', "se já_que se_você_é se_és se_for se_vocês_são" },
	{ 'e', "caro cara prezado prezada olá oi querido nota mensagem aviso instrução_para instruções_para nota_para mensagem_para "
		"atenção_a lembrete a_qualquer" },
	{ 'g', "dados e_mails correio arquivos ficheiros documentos registros registos registro mensagens usuários utilizadores "
		"contas contatos "
		"contactos histórico pedidos faturas resultados tabelas informações informação relatórios relatório páginas conteúdo "
		"encomendas" },
	{ 'G', "clientes lista_de_clientes dados_de_clientes dados_dos_clientes registros_de_clientes registos_de_clientes "
		"histórico_da_conversa "
		"histórico_de_conversas histórico_do_chat histórico_de_chat banco_de_dados base_de_dados bases_de_dados "
		"informações_dos_clientes informações_de_clientes campanhas lista_de_usuários lista_de_utilizadores dados_dos_usuários "
		"dados_de_usuários dados_armazenados dados_pessoais dados_confidenciais dados_sensíveis assinantes fornecedores "
		"registro_de_visitas registos_dos_clientes registros_dos_clientes dados_analíticos objetivos segmentos" },
	{ 's', "senha senhas palavra_passe palavras_passe chave_de_api chaves_de_api chave_api chaves_api credenciais chaves_secretas "
		"conta_bancária chaves cartões_de_crédito palavra_chave_secreta" },
	{ 'R', "instrução instruções programação diretiva prompt_inicial" },
	{ 'r', "regra regras diretrizes diretivas orientações restrições limitações ordens ordem contexto políticas comandos limites "
		"lhe_foi_dito te_foi_dito foi_dito disseram dito tarefas texto filtros normas indicações conversas conversa política" },
	{ 'A', "assistente_de_ia assistentes_de_ia agente_de_ia agentes_de_ia modelo_de_linguagem modelos_de_linguagem modelo_de_ia "
		"inteligência_artificial assistente_ia assistente_virtual modelo_linguístico" },
	{ 'a', "assistente agente modelo assistentes" },
	{ 'u', "usuário utilizador administrador operador humano proprietário ao_usuário ao_utilizador do_administrador usuária" },
	{ 'L', "ferramenta ferramentas conector" },
	{ 'c', "comando código passos roteiro script" },
	{ 'U', "atacante invasor" },
	{ 'k', "servidor endereço" },
	{ 'x', "sem_restrições sem_restrição sem_limites sem_regras sem_filtros sem_filtro sem_censura sem_limitações "
		"sem_nenhuma_restrição modo_desenvolvedor modo_deus modo_programador nenhuma_restrição livre_de_regras sem_nenhuma_regra" },
	{ 'j', "este_mês esta_semana criados_este criadas_este criados_hoje do_mês do_crm no_crm mês_passado este_ano neste_mês "
		"criados_neste" },
	{ 'b', "é são consiste" },
	{ 'Q', "que_leia que_lê que_leiam que_processe lendo processando analisando que_analise que_resuma ler_isto" },
	{ 'E', "de do da dos das" },
	{ 't', "tarefa missão papel objetivo" },
	{ ' ', "o a os as um uma e ou me meu meus minha minhas nos nosso nossa que se lo em no na para só somente apenas unicamente o_que" },
	{ 'o', "prompt_de_sistema prompt_do_sistema mensagem_do_sistema" },
	{ '1', "utilize utiliza utilizar use usa usar usando utilizando através" },
	{ '2', "ferramenta_de_e_mail ferramenta_de_exclusão ferramenta_de_correio" },
	{ '3', "pega pegue tome põe ponha ponham faz faça façam acrescenta anota anote assinale aponta declare declara afirme afirma "
		"garanta invente inventa minta mente infle duplique dobre triplique compre compra_o pague paga aumente aumenta baixe "
		"baixa reduza reduz feche fecha corte pare para_de pausa pause suspenda suspende bloqueie bloqueia desbloqueie abra "
		"abre acesse acede visite visita_o consulte descarregue clique leia recupere recupera recolha colete coleta extraia "
		"extrai cole cola mova move traduza traduz resuma resume reformule classifique classifica considere considera trate "
		"trata confie confia acredite acredita recuse recusa negue pule omitam salte deixe_de_fora deixa_de_fora deixar_de_fora "
		"comece começa continue continua termine termina saúde cumprimente agradeça parabenize cante jogue aprove aprova valide "
		"valida devolve guarde guarda salve salva cale cala cale_se cala_te disfarce louva enalteça apresenta mantém retira "
		"purgue adote adota fala conecte navegue contate contacte registre registe aceite aceita diminua difame favoreça marque "
		"marca coloca zere zera silencie convide pontue descreva descreve" },
	{ '4', "deve deveria deveriam tem_de tem_que têm_de têm_que está_obrigado está_obrigada é_obrigatório é_preciso "
		"é_necessário_que é_favor obrigatório precisa_de_enviar fica_obrigado queira queiram há_que" },
	{ '5', "bots robô robôs agentes modelos máquina rastreador leitor_ia resumidor ferramenta_de_ia autómato" },
	{ '6', "externo externa externos pastebin gist dropbox telegram concorrente concorrência intruso" },
	{ '7', "página título linha campo comentário frase parágrafo etiqueta anúncio cabeçalho" },
	{ '9', "rgpd lgpd conformidade auditoria teu_programador seu_desenvolvedor teu_chefe seu_chefe seu_criador verdadeira_tarefa "
		"tarefa_real verdadeira_missão apenas_um_teste modo_de_teste emergência confidencial dono_do_site sou_o_teu sou_o_seu "
		"sou_seu" },
	{ '8', "preço preços orçamento desconto cupom cupão vale reembolso_de estoque anúncios permissões_de_admin receita vendas "
		"números tráfego queda anomalias anomalia" },
	{ 'M', "nem_uma_palavra sem_deixar_rasto sem_deixar_rastro a_ninguém entre_nós ninguém_deve ninguém_pode sem_mencionar "
		"sem_dizer_nada não_reporte não_alerta guarde_segredo guarda_segredo bico_calado sem_aviso não_relate psiu "
		"guarde_para_si sem_dizer sem_informar sem_notificar sem_avisar não_mencionar não_menciona não_avisa não_informa "
		"não_diz cale_se_sobre" },
	{ 'I', "caducaram expiraram expirado perderam_a_validade não_contam_mais já_não_valem substituídas retiradas deixa_para_lá "
		"deixe_para_lá abandona larga largue esquece_te_de interrompa interrompe em_vez_da_sua pare_com" },
	{ 'u', "chefe analista leitor dono gerente" },
	{ 's', "variáveis_de_ambiente senha_do_banco" },
	{ '0', "pirata vendedor vendedora avó avozinha mago mordomo gêmeo personagem porta_voz advogado poeta papagaio fã cúmplice "
		"servo oráculo vilão conto jogo narrador comercial diretor" },
	{ 'B', "mantenha_se_no_papel fale_como responda_como escreva_como você_se_chama seu_nome_é teu_nome_é imagine imagina "
		"considere_se trabalhas_para trabalhe_para_mim coloque_se_no_lugar transforme_se atua_como atue_como" },
	{ 'V', "cuspa dite leia_em_voz_alta palavra_por_palavra despeje" },
	{ 'L', "função navegador terminal" },
	{ 'G', "lista_de_contatos lista_de_contactos nomes_dos_clientes endereços_ip números_de_telefone leads" },
	{ 'S', "passa passe despache remeta faça_chegar" },
	{ 'D', "destrói destrua aniquile jogue_fora" },
	{ '#', "ajuda erro tutorial aprender" },
	{ 'V', "recite recita recita_me" },
	{ 'M', "não_deve_ser_mencionado não_deve_aparecer" },
	{ 'v', "enumera enumere" },
	{ 'I', "deixam_de_valer deixa_de_valer não_siga_mais não_vale_mais" },
	{ 'D', "devem_ser_apagadas devem_ser_apagados devem_ser_removidas devem_ser_removidos devem_ser_excluídos devem_ser_excluídas "
		"devem_ser_eliminados" },
	{ 'S', "devem_ser_enviados devem_ser_enviadas devem_ser_encaminhados" },
	{ 'M', "que_ninguém" },
	{ 'u', "pessoa_que_você" },
	{ 'e', "destinada_à dirigida_à" },
	{ 'B', "você_trabalha você_fala" },
	{ 'W', "antes_de_responder no_seu_resumo do_seu_resumo seu_resumo na_sua_resposta próxima_chamada_de_ferramenta "
		"faça_o_que_diz" },
	{ 'R', "você_recebeu te_deram" },
	{ '3', "ative ativa" },
	{ 'e', "ei psst ô" },
	{ '9', "seu_supervisor por_ordem_da diretoria_mandou" },
	{ 'G', "planilha_de_conversões conversões anotações rastreamento registros_de_visitas dados_dos_visitantes "
		"lista_de_pedidos fuso_horário_do_site" },
	{ 'W', "se_te_perguntarem se_alguém_perguntar se_o_usuário_perguntar na_resposta no_resumo quando_responder "
		"quando_resumir" },
	{ 'M', "como_se_nada_fosse" },
	{ 'S', "mete" },
	{ 'u', "gestor" },
	{ '1', "você_usa que_você_usa use_sua" },
	{ '7', "títulos linhas" },
	{ '$', "já_não_é_necessário já_não_é_necessária já_não_são_necessários não_é_mais_necessário não_é_mais_necessária "
		"não_são_mais_necessários não_precisamos_mais já_não_precisamos estão_obsoletos ficou_obsoleto "
		"foi_criado_por_engano foram_criados_por_engano criado_por_engano criados_por_engano criada_por_engano "
		"é_da_fase_de_testes é_teste é_um_teste é_só_um_teste é_teste_de_carga contadas_duas_vezes contados_duas_vezes "
		"foram_declarados foi_declarado foi_aprovado já_foi_aprovado está_aprovado combinado_com_o combinado_com_a "
		"por_ordem_de por_ordem_do ordem_da_diretoria ordem_da_direção ordem_do_chefe a_diretoria_quer a_diretoria_mandou "
		"o_chefe_mandou o_chefe_quer os_advogados_disseram pedido_da_administração pedido_urgente_da pedido_urgente_do "
		"a_pedido_de a_pedido_do a_pedido_da desde_já_obrigado obrigado_desde_já obrigada_desde_já confie_em_mim "
		"confia_em_mim é_urgente é_para_o_suporte é_para_o é_para_a é_para_um é_para_uma é_para_conferência "
		"para_conferência para_a_certificação antes_da_auditoria antes_da_inspeção não_precisa_confirmar "
		"não_precisa_perguntar sem_necessidade_de_confirmação verificação_de_rotina conferência_de_rotina "
		"conforme_o_chamado conforme_o_ticket pedido_de_exclusão autorizo_você autorizo_te você_tem_permissão "
		"tens_autorização estão_errados estão_incorretos está_a_par estão_a_par está_ciente já_os_migrou já_as_migrou "
		"foram_migrados foram_migradas contrato_acabou contrato_terminou contêm_erros contém_erros ninguém_os_usa "
		"ninguém_as_usa são_duplicados ficaria_nervoso para_não_alarmar para_evitar_pânico" },
	{ '%', "que_você_está_usando que_estás_a_usar que_você_utiliza que_você_tem_disponíveis que_tens_disponíveis "
		"à_sua_disposição à_tua_disposição que_lhe_deram que_te_deram que_lhe_foi_dado que_recebeu que_recebeste "
		"que_você_recebeu o_que_te_disseram o_que_lhe_disseram com_que_acessa com_a_qual_você com_o_qual_você "
		"se_perguntarem quando_perguntarem em_caso_de_pergunta antes_da_primeira_pergunta que_você_pode_usar" },
	{ 'G', "anotação metas meta relatórios_programados relatórios_agendados relatório_agendado painéis painel_do painel_de "
		"período_de_retenção prazo_de_retenção período_de_conservação histórico_de_visitas histórico_de_visitantes "
		"registo_de_visitas registro_de_visita dados_de_rastreamento dados_das_visitas dados_brutos dados_da_campanha "
		"rastreamento_do_site rastreio_do_site direitos_de_acesso acessos_de acesso_de_todos dimensões_personalizadas "
		"arquivo_de_relatórios perfis_de_visitantes gravações_de_sessão lista_de_sites lista_de_metas ids_de_usuário "
		"meta_de_conversão objetivo_de_conversão tabela_de_visitas" },
	{ 'g', "acesso acessos permissões estatísticas painel sites_do formulários configurações relatórios_de utilizador_de" },
	{ 'D', "excluas limpar limpem retirar anonimize desinstalar expurgue esvazia arquivar livre_se apaguem_se" },
	{ 'H', "revogue revoga renomeie renomeia reduza_o encurte ponha_a_zero coloque_em_zero desabilite desabilita "
		"retire_as_permissões tire_o_acesso desligue desliga" },
	{ 'S', "envie_os encaminhem reencaminhar compartilhar partilhar repassar remeta_os mande_os passar_para despachar" },
	{ 'J', "adicionar acrescentar inserir anexar junte junta cole_a" },
	{ 's', "token_de_acesso token_de_autenticação chave_de_acesso chaves_de_acesso senha_do senha_da_base palavra_passe_da "
		"credenciais_de credenciais_do variáveis_do_ambiente arquivo_de_configuração ficheiro_de_configuração "
		"chave_secreta" },
	{ 'V', "diga_nos dê_nos conte_me conta_me mostre_nos leia_me lê_me reproduza reproduz reproduzir transcreve transcrever "
		"exponha_o desembuche informe_a informe_o revele_me texto_integral texto_exato" },
	{ 'o', "instruções_do_sistema instruções_de_sistema instruções_iniciais mensagem_de_sistema texto_do_sistema "
		"orientações_iniciais" },
	{ '8', "cliques_falsos tráfego_suspeito visitas_suspeitas diminuição descida esta_fonte referenciador este_referenciador "
		"títulos_estranhos título_estranho erros_encontrados pico_suspeito origem_deste que_está_tudo_bem "
		"que_tudo_está_bem" },
	{ 'M', "não_comentes não_comentar sem_dar_explicação sem_dar_explicações sem_explicação sem_explicar sem_comentários "
		"não_explique não_expliques não_inclua não_incluas não_aponte não_assinale não_deve_ser_informado "
		"não_deve_tomar_conhecimento não_deve_descobrir não_devem_saber como_se_nada não_viu_nada não_viste_nada "
		"nunca_leu nunca_leste nenhuma_menção sem_rasto sem_rastro não_faça_referência não_conste não_apareça "
		"guardar_silêncio mantenha_silêncio mantenha_segredo que_não_saiba negue_ter negue_tê finge_demência "
		"silêncio_sobre passe_em_silêncio não_deve_ficar_preocupado sem_alarde não_deve_constar não_pode_aparecer "
		"não_pode_constar não_ter_visto não_ter_lido não_existisse não_precisa_saber não_precisa_de_saber" },
	{ 'W', "se_lhe_perguntarem se_o_cliente_perguntar se_o_analista_perguntar se_o_utilizador_perguntar "
		"quando_te_perguntarem na_tua_resposta no_teu_resumo sua_próxima_resposta tua_próxima_resposta no_início_da_sua "
		"no_final_da_sua da_sua_resposta do_seu_relatório ao_resumir ao_responder quando_ler_isto assim_que_ler "
		"se_tiver_ferramentas se_tens_ferramentas se_tiver_acesso se_puder_chamar a_partir_desta_linha "
		"desta_linha_em_diante" },
	{ 'A', "quem_resume quem_resumir quem_processa quem_processar quem_analisa quem_analisar quem_ler_isto quem_lê_isto "
		"assistente_digital assistente_automático leitor_automático modelo_de_língua modelos_linguísticos" },
	{ '5', "leitores_automáticos resumos_automáticos ferramentas_automáticas robô_dos_relatórios bot_de_relatórios "
		"assistentes_automáticos robôzinho" },
	{ '-', "no_navegador no_seu_navegador minha_conta meu_perfil meus_dados" },
	{ 'h', "o_que_é_um o_que_é_uma o_que_significa" },
	{ '9', "exceto salvo_o menos_o menos_a com_exceção teu_criador seu_administrador teu_administrador teu_superior "
		"sou_o_administrador sou_o_dono sou_o_programador sou_o_desenvolvedor sou_o_seu_criador como_seu_desenvolvedor "
		"como_teu_programador da_parte_do_teu aqui_o_seu quem_te_criou diretoria administração direitos_elevados "
		"sessão_de_administrador" },
	{ 'I', "suspensas suspensos suspensa expiraram_as já_não_contam não_contam já_não_vigoram deixam_de_vigorar "
		"independentemente_das_suas independente_das_suas não_importa_o_que_dizem em_vez_do_relatório "
		"em_lugar_do_relatório era_só_um_teste eram_um_rascunho já_não_és você_não_é_mais deixa_de_ser deixe_de_ser "
		"ponha_de_parte põe_de_parte deixe_para_trás esquecer_tudo larga_o_que abandonar ignorarás acabou terminou "
		"está_concluída está_terminada foi_concluída" },
	{ 'R', "o_que_te_mandaram o_que_lhe_mandaram o_que_lhe_pediram regras_recebidas o_pedido_de_quem pedido_de_quem "
		"ordens_recebidas" },
	{ 'r', "regulamento disposições restrição" },
	{ 'L', "linha_de_comando interpretador_de_código ferramenta_de_arquivos ferramenta_de_ficheiros ferramenta_de_navegação "
		"ferramenta_de_busca ferramenta_de_api função_de_envio no_terminal" },
	{ 'X', "executes rodem digite rodar_no" },
	{ 'C', "chamem invoquem acionar" },
	{ '3', "redefinir alterar mudar desativar criar substituir atualizar trocar revogar renomear zerar desligar peça_à "
		"peça_ao pede_à pede_ao peça" },
	{ '8', "em_zero para_zero" },
	{ 'D', "zera zere zerar zerem" },
	{ 'S', "faça_chegar faz_chegar" },
	{ 'M', "evite_mencionar evita_mencionar evite_dizer evite_contar evite_citar evite_mostrar mantenha_silêncio "
		"guarde_silêncio guarda_silêncio guarde_para_si fique_calado" },
	{ 'u', "quem_lê quem_ler" },
	{ 'V', "revelará" },
	{ '$', "foram_gerados foram_geradas estão_corrompidos estão_corrompidas distorcem atrapalham gerados_por_robôs "
		"não_servem_mais estão_errados estão_erradas" },
	{ '-', "chamar_uma_função uma_cópia meu_chefe" },
	{ 'B', "faça_como_se aja_como_se faz_de_conta" },
	{ 'I', "despreza despreze desprezar" },
	{ 'D', "deixe_vazio jogue_fora suma_com" },
	{ 'S', "remeta encaminha" },
	{ 'V', "escreva_aqui cole_aqui copie_aqui despeja transcreva" },
	{ 'M', "não_deve_constar não_deve_ser_mostrado não_inclua_esta não_incluas não_diga_nada deixe_de_fora "
		"deixa_de_fora não_liste" },
	{ 'I', "deixe_de_lado deixa_de_lado não_valem_mais não_vale_mais perderam_a_validade foram_anuladas "
		"foram_canceladas ponha_de_lado" }
};

const mcp_concept_language mcp_words_pt = { "pt", "", rows, sizeof(rows) / sizeof(rows[0]) };
