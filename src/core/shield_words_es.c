#include "shield_concepts.h"

static const mcp_concept_row rows[] = {
	{ 'I', "ignora ignore ignorad ignoren ignorar ignores olvida olvide olvidar olvídate olvídese olviden haz_caso_omiso haga_caso_omiso "
		"hacer_caso_omiso hagan_caso_omiso no_sigas no_siga no_sigan no_seguir no_hagas_caso no_haga_caso no_obedezcas no_obedezca "
		"deja_de_seguir deje_de_seguir dejar_de_seguir descarta descarte descartar desecha deseche anula anule anular omite omita omitir "
		"pasa_por_alto pase_por_alto sáltate salta sobrescribe sobrescriba sobreescribe reemplaza_tus desobedece desobedezca "
		"no_tengas_en_cuenta no_tenga_en_cuenta no_tomes_en_cuenta no_tener_en_cuenta no_respetes no_respete prescinde elude evade "
		"deja_a_un_lado no_cumplas no_cumpla ya_no_aplican ya_no_son_válidas quedan_anuladas quedan_sin_efecto desestima anuladas "
		"anulados "
		"canceladas canceladas invalidadas inválidas revocadas nulas caducadas ignorando deséchalas sáltese no_existieran no_existen "
		"haz_como_si_no" },
	{ '-', "no_olvides no_olvide no_olvidar no_te_olvides contraseña_olvidada todos_los_derechos todos_los_días símbolo_del_sistema "
		"atención_al_cliente requisitos_del_sistema datos_de_contacto" },
	{ 'F', "obedece obedezca obedecer sigue_mis siga_mis cumple_con" },
	{ 'C', "llama llame llamar invoca invoque invocar"},
	{ 'X', "ejecuta ejecute ejecutar ejecuten corre lanza lance inicia realiza realice" },
	{ 'S', "envía envíe enviar envíen envíame manda mande mandar reenvía reenvíe reenviar transmite transmita transmitir sube suba subir "
		"exporta exporte exportar comparte comparta publica publique transfiere transfiera transferir remite remita filtra filtre copia "
		"copie carga_los entrega entregue" },
	{ 'D', "elimina elimine eliminar eliminen borra borre borrar suprime suprima suprimir destruye destruya vacía vacíe purga cancela "
		"cancele cancelar quita quite remueve reembolsa reembolse archiva archive" },
	{ 'H', "restablece restablezca cambia cambie modifica modifique desactiva desactive desactivar concede conceda otorga otorgue "
		"crea cree "
		"reemplaza actualiza actualice resetea reinicia añade_un_usuario da_acceso establece aprueba" },
	{ 'V', "revela revele revelar divulga divulgue imprime imprima imprimir repite repita repetir expón exponga desvela desvele "
		"palabra_por_palabra literalmente transcribe transcriba vuelca filtrar dime dame_todas dame" },
	{ 'v', "muestra muestre muéstrame muéstreme mostrar dígame deme enumera enumere lista_todas lista_todos cuáles_son cuál_es "
		"qué_instrucciones escribe escribeme indica indique explícame devuelve enséñame enséñeme" },
	{ 'K', "oculta oculte ocultar esconde esconda esconder encubre disimula mantén_oculto mantenga_oculto mantén mantenga" },
	{ 'T', "avisar aviso avises informar informe_al informarle decir decirle digas mencionar mencione notificar alertar advertir "
		"comunicar "
		"contar avise cuentes sepa" },
	{ 'M', "no_digas no_diga no_le_digas no_le_diga no_se_lo_digas no_se_lo_diga no_decir no_informes no_informe no_informar no_avises "
		"no_avise no_avisar no_menciones no_mencione no_mencionar no_reveles no_revele no_muestres no_notifiques no_notifique no_cuentes "
		"no_cuente no_le_cuentes no_alertes no_adviertas no_hables no_hable nunca_menciones nunca_mencione nunca_digas no_debe_saber "
		"no_debe_enterarse sin_que_lo_sepa no_hagas_mención no_se_entere no_se_enteren" },
	{ 'B', "actúa_como actúe_como actuar_como compórtate comportarse compórtese finge finja fingir simula simule haz_como_si haz_de "
		"hazte_pasar ahora_eres ahora_es_usted imagina_que_eres imagina_que asume_el_papel interpreta_el_papel pasa_a_ser conviértete "
		"pretende_ser entra_en cambia_a activa_el ahora_estás estás_ahora" },
	{ 'Z', "responde responda responder contesta conteste recomienda recomiende elogia elogie menciónanos alaba promociona "
		"cítanos nombra "
		"habla escribe_que di_que recomendar promocionar promover hablar recomiéndanos recomiéndenos respuesta valora valore califica "
		"califique" },
	{ 'J', "añade añada agrega agregue inserta inserte codifica codifique incluye incluya adjunta adjunte incrusta pon" },
	{ 'n', "no nunca jamás ningún ninguna nada" },
	{ 'm', "debes deberás deberá tienes_que has_de debéis" },
	{ 'y', "tú usted ustedes que_conoces que_conoce eres" },
	{ 'Y', "tu tus su sus vuestras vuestros" },
	{ 'q', "todo todos toda todas cada cualquier cualesquiera completo completa completos entera íntegra la_totalidad completamente "
		"por_completo" },
	{ 'l', "este esta estos estas esto eso ese siguiente siguientes lo_siguiente a_continuación" },
	{ 'p', "por_favor urgente importante atención" },
	{ 'w', "inmediatamente ahora ahora_mismo de_inmediato ya enseguida sin_preguntar sin_confirmación sin_confirmar "
		"sin_pedir_confirmación "
		"sin_pedir sin_demora definitivamente sin_autorización" },
	{ 'W', "a_partir_de_ahora desde_ahora de_ahora_en_adelante en_adelante a_partir_de_este_momento desde_este_momento" },
	{ 'd', "al hacia hasta por" },
	{ 'h', "cómo cómo_se por_qué puedes puedo puede_usted cuándo cuando dónde consejos_para deben lo_que "
		"pasos_para para_que permite permiten" },
	{ 'N', "nuevas nueva nuevo nuevos" },
	{ 'P', "anteriores anterior previas previos previa previo precedentes antes de_arriba arriba hasta_ahora anteriormente pasadas "
		"hasta_el_momento recibidas_antes" },
	{ 'O', "sistema del_sistema originales original iniciales inicial ocultas ocultos oculta oculto secretas secretos secreta "
		"secreto internas "
		"interno desarrollador confidenciales de_base predeterminadas" },
	{ 'i', "silenciosamente secretamente en_secreto discretamente en_silencio a_escondidas sigilosamente" },
	{ 'z', "sin sin_que" },
	{ 'f', "si ya_que" },
	{ 'e', "querido querida estimado estimada hola nota mensaje aviso_para atención_a instrucción_para instrucciones_para nota_para "
		"mensaje_para recordatorio a_cualquier instrucción_al aviso_a estimadas" },
	{ 'g', "datos correos correo correos_electrónicos archivos archivo documentos registros registro mensajes usuarios cuentas contactos "
		"historial pedidos facturas resultados tablas información informes informe páginas contenido respaldos suscripciones cuenta" },
	{ 'G', "clientes lista_de_clientes listado_de_clientes datos_de_clientes datos_de_los_clientes registros_de_clientes "
		"registros_de_los_clientes historial_de_la_conversación historial_de_conversación historial_de_conversaciones historial_del_chat "
		"historial_de_chat base_de_datos bases_de_datos prospectos campañas información_de_los_clientes información_de_clientes "
		"lista_de_usuarios datos_de_usuarios datos_de_los_usuarios datos_guardados datos_almacenados datos_personales "
		"datos_confidenciales "
		"suscriptores proveedores registro_de_visitas clientes_potenciales datos_sensibles datos_analíticos objetivos segmentos" },
	{ 's', "contraseña contraseñas clave_api claves_api claves_de_api clave_de_api credenciales clave_secreta claves_secretas secretos_y "
		"cuenta_bancaria tarjetas_de_crédito tokens_de_acceso claves" },
	{ 'R', "instrucción instrucciones indicaciones directrices_del programación indicación prompt_inicial" },
	{ 'r', "regla reglas directrices directivas pautas normas restricciones limitaciones órdenes orden contexto políticas "
		"comandos límites "
		"lineamientos que_te_han_dicho te_han_dicho te_dijeron se_te_ha_dicho te_dije dicho tareas texto filtros consignas "
		"conversaciones "
		"conversación política" },
	{ 'A', "asistente_de_ia asistentes_de_ia agente_de_ia agentes_de_ia modelo_de_lenguaje modelos_de_lenguaje modelo_de_ia "
		"inteligencia_artificial asistente_ia agente_ia modelo_lingüístico asistente_virtual asistente_de_inteligencia_artificial" },
	{ 'a', "asistente agente modelo asistentes" },
	{ 'u', "usuario administrador operador humano propietario al_usuario el_usuario del_administrador" },
	{ 'L', "herramienta herramientas conector complemento" },
	{ 'c', "comando comandos código órdenes_de pasos guion script" },
	{ 'U', "atacante" },
	{ 'k', "servidor dirección" },
	{ 'x', "sin_restricciones sin_restricción sin_límites sin_limites sin_reglas sin_filtros sin_filtro sin_censura sin_limitaciones "
		"sin_ninguna_restricción sin_normas modo_desarrollador modo_dios no_tiene_restricciones no_tienes_restricciones "
		"ninguna_restricción sin_restricción_alguna libre_de_reglas libre_de_restricciones sin_ninguna_regla" },
	{ 'j', "este_mes esta_semana creados_este creadas_este creados_hoy el_mes_pasado del_crm en_el_crm de_la_base "
		"creados_este_mes este_año "
		"del_mes" },
	{ 'b', "es son consiste" },
	{ 'Q', "que_lea que_lee que_lean que_procese leyendo leas_esto procesando analizando que_analice que_resuma" },
	{ 'E', "de del para" },
	{ 't', "tarea misión papel objetivo función_es rol" },
	{ ' ', "el la los las un una y e o me mi mis nos nuestra nuestro nuestros que le les se lo en solo sólo únicamente unas unos "
		"aquí como" },
	{ 'o', "prompt_del_sistema prompt_de_sistema mensaje_del_sistema instrucciones_del_sistema" },
	{ '1', "utiliza utilice utilizar usa use usar con mediante usando utilizando" },
	{ '2', "herramienta_de_correo herramienta_de_borrado herramienta_de_envío herramienta_de_eliminación" },
	{ '3', "toma tome tomen ponga pongan haz haga hagan apunta apunte anota anote señala señale declara declare afirma afirme "
		"asegura asegure inventa invente miente mienta infla infle duplica duplique triplica compra compre pide paga pague baja "
		"baje reduce reduzca cierra cierre corta corte detén detenga detente para_de pare pausa pausar suspende suspenda "
		"bloquea bloquee desbloquea abre abra visita_el visite consulta_la consulte descarga descargue carga cargue pulsa "
		"haz_clic lee lea recupera recupere recopila recopile recoge recoja extrae extraiga pega pegue coloca mueve mueva "
		"traduce traduzca resume resuma reformula clasifica clasifique considera considere trata trate confía confíe rechaza "
		"rechace niega niegue salte deja_fuera deje_fuera dejar_fuera empieza empiece comienza comience continúa continúe sigue "
		"siga termina termine saluda salude agradece felicita canta juega encarna apruebe valida valide abona abone guarda "
		"guarde calla calle cállate disimule alabe presenta presente conserva retira purgue adopta adopte hable conecta conecte "
		"navega contacta contacte rebaja silencia favorece favorezca posiciona posiciónanos invita invite registra registre "
		"acepta acepte" },
	{ '4', "debe debería deberían tiene_que tienen_que ha_de han_de está_obligado está_obligada están_obligados es_obligatorio "
		"hay_que se_ruega sírvase sírvanse haz_el_favor obligatorio es_necesario_que necesita_que" },
	{ '5', "bots robots agentes modelos máquina rastreador lector_ia resumidor autómata sistema_automático herramienta_de_ia" },
	{ '6', "externo externa fuera pastebin gist dropbox telegram competencia ajeno pirata intruso" },
	{ '7', "página título línea campo comentario frase párrafo etiqueta anuncio encabezado" },
	{ '9', "rgpd cumplimiento auditoría tu_desarrollador tu_jefe tu_creador su_desarrollador verdadera_tarea tarea_real "
		"verdadera_misión solo_es_una_prueba modo_prueba emergencia confidencial dueño_del_sitio propietario_del_sitio soy_tu "
		"soy_su" },
	{ '8', "precio precios presupuesto descuento cupón vale reembolso inventario anuncios permisos_de_admin ingresos ventas cifras "
		"tráfico caída anomalías anomalía" },
	{ 'M', "ni_una_palabra sin_dejar_rastro a_nadie entre_nosotros no_lo_digas no_lo_diga no_hables no_hable no_reportes "
		"no_adviertas no_avises_a nadie_debe que_nadie guarda_silencio guarde_silencio sin_mencionar sin_que_nadie no_figure "
		"sin_decir_nada sin_aviso chitón guárdalo_para_ti sin_decir sin_informar sin_notificar no_mencionar no_avisar "
		"no_informar no_decir ni_mu calladito no_menciones no_mencione no_le_cuentes" },
	{ 'I', "caducadas caducado sin_validez ya_no_valen ya_no_vale ya_no_cuentan sustituidas reemplazadas retiradas deja_a_un_lado "
		"olvídate olvídese abandona abandone prescinde interrumpe interrumpa deja_de en_lugar_de_tu en_vez_de_tu" },
	{ 'u', "jefe analista dueño lector gerente" },
	{ 's', "variables_de_entorno contraseña_de_la_base" },
	{ '0', "pirata vendedor vendedora abuela abuelita mago mayordomo gemelo personaje portavoz abogado poeta loro fan cómplice "
		"sirviente oráculo villano cuento juego narrador comercial director" },
	{ 'B', "mantente_en_el_papel habla_como responde_como escribe_como te_llamas tu_nombre_es haz_como_si imagina imagine "
		"considérate trabajas_para trabaja_para_mí ponte_en conviértete asume_el_rol haz_de" },
	{ 'V', "escupe dicta lee_en_voz_alta palabra_por_palabra transcribe suelta" },
	{ 'L', "función navegador terminal" },
	{ 'G', "lista_de_contactos nombres_de_clientes direcciones_ip números_de_teléfono prospectos" },
	{ 'S', "pásale pasa pase filtra filtre remite remita hazle_llegar" },
	{ 'D', "aniquila destruye destruya tira cancela" },
	{ '#', "ayuda error tutorial aprende aprender" },
	{ 'V', "recítame recita recítanos" },
	{ 'I', "cancelada anulada suspendida ya_no_rige ya_no_cuenta" },
	{ 'M', "no_debe_mencionarse no_debe_aparecer" },
	{ 'v', "enumera enumere enuméralas enumérame" },
	{ 'I', "por_anuladas sin_efecto dejan_de_valer" },
	{ 'D', "deben_eliminarse debe_eliminarse deben_borrarse debe_borrarse deben_ser_eliminados debe_ser_eliminados "
		"deben_ser_eliminadas debe_ser_eliminadas deben_suprimirse debe_suprimirse" },
	{ 'S', "deben_enviarse debe_enviarse deben_reenviarse debe_reenviarse deben_ser_enviados debe_ser_enviados deben_ser_enviadas "
		"debe_ser_enviadas haz_llegar deben_mandarse debe_mandarse" },
	{ 'M', "nadie_se_entere" },
	{ 'u', "persona_a_la_que" },
	{ 'e', "dirigida_a dirigido_a destinada_a destinado_a" },
	{ 'B', "hablas_como" },
	{ 'W', "antes_de_responder antes_de_contestar en_tu_resumen tu_resumen en_tu_respuesta llamada_de_herramienta "
		"haz_lo_que_dice" },
	{ 'R', "te_dieron te_han_dado has_recibido" },
	{ '9', "tu_administrador" },
	{ '3', "activa active activar" },
	{ 'e', "oye eh psst ey" },
	{ '9', "tu_supervisor por_orden_de gerencia" },
	{ 'G', "datos_de_visitantes datos_de_los_visitantes anotaciones seguimiento registros_de_visitas lista_de_pedidos "
		"conversiones usuarios_de_la_cuenta" },
	{ 'W', "si_te_preguntan si_alguien_pregunta si_el_usuario_pregunta en_la_respuesta en_el_resumen cuando_respondas "
		"cuando_resumas" },
	{ 'S', "mete mándame mándalo" },
	{ '7', "títulos filas" },
	{ '$', "ya_no_se_necesita ya_no_se_necesitan ya_no_hace_falta ya_no_hacen_falta ya_no_es_necesario ya_no_es_necesaria "
		"ya_no_lo_necesitamos ya_no_los_necesitamos ya_no_sirve ya_no_sirven ha_quedado_obsoleto quedó_obsoleto "
		"están_obsoletos está_obsoleto se_creó_por_error se_crearon_por_error creado_por_error creados_por_error "
		"creada_por_error es_de_la_fase_de_pruebas es_una_prueba solo_es_un_test han_sido_declarados ha_sido_declarado "
		"fueron_declarados ha_sido_aprobado está_aprobado está_autorizado ya_está_aprobado lo_ha_aprobado lo_aprobó "
		"acordado_con_el está_acordado por_orden_del orden_de_la_dirección orden_de_dirección orden_del_jefe lo_manda_el "
		"lo_manda_la lo_ordena la_dirección_lo el_jefe_lo el_jefe_quiere la_gerencia_lo departamento_jurídico "
		"lo_dicen_los_abogados a_petición_de a_petición_del a_solicitud_de gracias_de_antemano muchas_gracias_de_antemano "
		"confía_en_mí es_urgente es_para_el es_para_la es_para_un es_para_una para_la_certificación "
		"para_nuestra_administración antes_de_la_auditoría antes_de_la_inspección no_hace_falta_confirmar "
		"no_hace_falta_preguntar sin_necesidad_de_confirmar sin_más_preguntas comprobación_rutinaria "
		"verificación_rutinaria según_el_ticket solicitud_de_supresión solicitud_de_borrado te_autorizo le_autorizo "
		"tienes_permiso tiene_mi_permiso porfa porfi gracias_majo se_contaron_dos_veces están_duplicados son_erróneos "
		"son_incorrectos que_me_dan está_al_tanto están_al_tanto está_al_corriente ya_están_migrados ya_están_migradas "
		"han_sido_migrados fueron_migrados contrato_ha_terminado contienen_errores contiene_errores nadie_los_usa "
		"nadie_las_usa ya_nadie_los son_duplicados se_pondría_nervioso para_no_alarmar para_evitar_el_pánico "
		"no_debe_preocuparse" },
	{ '%', "que_estás_usando que_usas que_utilizas que_está_usando que_tienes que_tienes_disponibles que_tienes_a_tu "
		"a_tu_disposición a_su_disposición que_te_dieron que_te_dio que_le_dio que_le_dieron que_te_han_dado "
		"que_recibiste que_has_recibido lo_que_te_dijeron con_el_que_te con_la_que_te con_las_que_te con_los_que_te "
		"si_preguntan cuando_pregunten en_caso_de_pregunta que_has_recibido_antes antes_de_la_primera_pregunta "
		"que_puedes_usar" },
	{ 'G', "anotación informes_programados informe_programado informes_automáticos paneles_de_control panel_de_control "
		"paneles cuadros_de_mando cuadro_de_mando período_de_retención periodo_de_retención plazo_de_conservación "
		"período_de_conservación historial_de_visitas historial_de_visitantes visitas_de tabla_de_visitas "
		"datos_de_seguimiento datos_de_visitas datos_de_campaña datos_de_la_campaña seguimiento_del_sitio "
		"seguimiento_de_este derechos_de_acceso accesos_de acceso_de_todos dimensiones_personalizadas "
		"archivos_de_informes perfiles_de_visitantes mapas_de_calor grabaciones_de_sesión lista_de_sitios "
		"lista_de_objetivos números_de_pedido identificadores_de_usuario objetivo_de_conversión segmento cliente clienta "
		"lista_de_visitantes direcciones_de_correo_de zona_horaria_del_sitio" },
	{ 'g', "sitio sitios visitas acceso accesos permisos informes_de estadísticas panel formularios ajustes "
		"configuración_del" },
	{ 'D', "eliminad borrad borren vaciar vacíen purgar suprimas limpia limpie limpiar anonimiza anonimice anonimizar "
		"desinstala desinstale elimínalos bórralos elimínalas bórralas remueva destruir deshazte deshágase archivar "
		"bórrame cárgate" },
	{ 'H', "restablezcan revoca revoque renombra renombre reduce_el acorta acorte pon_a_cero ponga_a_cero fija fije ajusta "
		"ajuste retira_los_permisos quita_los_permisos anula_los_permisos sustituye sustituya deshabilita deshabilite" },
	{ 'S', "envíale envíalo envíalos mándale reenvíalo remitir compartir publicar copiar comunica comunique facilita "
		"facilite hágale_llegar hágalo_llegar trasladar enviad" },
	{ 'J', "agregar insertar codificar incluir adjuntar incrustar pega_la ponga_al añadir ponlo_detrás ponlos_detrás "
		"inclúyelo" },
	{ 's', "token_de_acceso token_de_autenticación clave_de_acceso claves_de_acceso contraseña_de_la credenciales_de "
		"credenciales_del variables_del_entorno secretos_del archivo_de_configuración llave_de_api" },
	{ 'V', "dinos díganos danos denos muéstranos enséñanos revélame revélanos cuéntame copia_aquí reproduzca reproducir "
		"recitar léeme escupir detalla texto_completo texto_íntegro texto_exacto texto_literal" },
	{ 'o', "instrucciones_iniciales mensaje_de_sistema instrucción_del_sistema instrucciones_de_sistema texto_del_sistema "
		"configuración_inicial_del_modelo" },
	{ '8', "clics_falsos tráfico_sospechoso visitas_sospechosas descenso bajada fuente esta_fuente referente este_referente "
		"títulos_raros título_raro errores_encontrados pico_sospechoso origen_de_este que_todo_va_bien que_todo_está_bien "
		"que_todo_es_normal" },
	{ 'M', "guardará_silencio guardar_silencio guarda_en_secreto sin_explicación sin_dar_explicaciones sin_explicar "
		"sin_comentarios no_comentes no_comente no_comentar no_debe_conocer no_deben_saber no_debe_ser_informado "
		"como_si_nada no_has_visto_nada no_viste_nada nunca_leíste nunca_lo_leíste ninguna_mención sin_rastro "
		"no_expliques no_explique no_hagas_referencia no_haga_referencia no_incluyas no_incluya no_señales no_señale "
		"no_aparezca no_aparezcan no_se_lo_cuentes no_se_lo_cuente no_le_expliques callado_sobre que_no_se_sepa "
		"que_no_sepa mantén_en_secreto pasa_por_alto_el no_figuren no_debe_figurar no_debe_salir no_puede_aparecer "
		"no_puede_figurar no_has_visto no_haber_visto no_haber_leído no_existiera no_necesita_saber" },
	{ 'W', "si_te_lo_preguntan si_alguien_te_pregunta si_el_cliente_pregunta si_el_analista_pregunta cuando_te_pregunten "
		"en_su_respuesta en_su_resumen tu_próxima_respuesta al_principio_de_tu al_final_de_tu de_tu_respuesta "
		"de_tu_resumen al_resumir al_responder al_contestar cuando_leas_esto en_cuanto_leas si_tienes_herramientas "
		"si_dispones_de_herramientas si_tienes_acceso si_puedes_llamar desde_esta_línea desde_esta_fila "
		"a_partir_de_esta_línea" },
	{ 'A', "ia_generativa asistente_digital agente_conversacional quien_resuma quien_lea_esto quien_procese quien_analice "
		"quien_elabore quienquiera_que_resuma el_que_resuma modelos_lingüísticos asistente_automático robot_lector "
		"lector_automático" },
	{ '5', "lectores_automáticos agentes_automáticos agente_automático resúmenes_automáticos herramientas_automáticas "
		"robot_de_los_informes bot_de_informes lector_de_ia agentes_de_software robots_lectores robotito" },
	{ '-', "en_tu_navegador en_su_navegador en_el_navegador prompts_para prompt_para mi_cuenta mi_perfil mis_datos" },
	{ 'h', "qué_es_un qué_es_una qué_significa" },
	{ '9', "excepto salvo menos_el menos_la menos_los a_excepción tu_diseñador tu_dueño tu_superior soy_el_administrador "
		"soy_el_dueño soy_el_desarrollador soy_tu_creador soy_tu_jefe como_tu_desarrollador como_tu_administrador "
		"de_parte_de_tu te_habla_tu aquí_tu quien_te_creó la_dirección dirección_general jurídico derechos_elevados "
		"sesión_de_administrador" },
	{ 'I', "suspendidas suspendidos han_caducado caducaron ya_no_cuenta_nada no_cuentan ya_no_rigen dejan_de_aplicarse "
		"independientemente_de_tus sin_importar_tus digan_lo_que_digan en_lugar_del_informe en_vez_del_informe "
		"era_solo_una_prueba eran_un_borrador ya_no_eres dejas_de_ser deja_de_ser_un aparta aparte_las aparca aparque "
		"ignorando_tus hagas_caso_omiso dejad_de ha_terminado ha_concluido ha_acabado terminó_ya" },
	{ 'R', "lo_que_te_ordenaron lo_que_te_pidieron lo_que_te_hayan las_reglas_que_te reglas_recibidas encargo el_encargo "
		"pedido_de_quien instrucción_recibida" },
	{ 'r', "reglamento disposiciones restricción norma" },
	{ 'L', "línea_de_comandos consola intérprete_de_código herramienta_de_archivos herramienta_de_navegación "
		"herramienta_de_búsqueda herramienta_de_api intérprete función_de_correo función_crear" },
	{ 'X', "ejecutad ejecutes corre_el teclea teclee escribe_en_la_terminal" },
	{ 'C', "llamad invocad" },
	{ '3', "restablecer cambiar modificar conceder otorgar crear reemplazar actualizar revocar renombrar poner_a_cero "
		"pide_a_tu pídele pide_a_la" },
	{ 'Z', "dile dígale" },
	{ '8', "a_cero en_cero" },
	{ 'D', "resetea resetee" },
	{ 'S', "publícalo publícala envíalo envíala envíalos envíalas mándalo mándala mándalos reenvíalo "
		"reenvíala súbelo súbela súbelos cópialo cópialos compártelo" },
	{ 'D', "bórralo bórrala bórralos bórralas elimínalo elimínala elimínalos elimínalas suprímelo" },
	{ 'K', "ocúltalo ocúltala escóndelo cállalo cállatelo" },
	{ 'V', "comunícame comunícanos facilítame facilítanos" },
	{ 'S', "haz_llegar haga_llegar hazme_llegar" },
	{ 'M', "callará calla_ante silencia silencie evita_mencionar evite_mencionar evita_decir evita_informar "
		"evita_contar evita_mostrar evita_hablar guarda_silencio guarde_silencio guárdate pasa_por_alto" },
	{ 'u', "quien_lea quien_lee" },
	{ 'V', "revelará" },
	{ '$', "falsean distorsionan están_corruptos están_corrompidos fueron_generados fueron_generadas "
		"generados_por_bots ya_no_sirven ya_no_sirve nos_ralentiza son_erróneos" },
	{ '-', "llamar_a_una_función llamar_una_función una_copia mi_jefe" },
	{ 'B', "haz_como_si haga_como_si actúa_como_si" },
	{ 'I', "desprecia desprecie desoye desoiga desatiende desatienda" },
	{ 'D', "deshazte tira_a_la_basura haz_desaparecer desinstala" },
	{ 'S', "remite remita traslada traslade hazle_llegar" },
	{ 'V', "pega_aquí escribe_aquí lístame vuelca copia_tal" },
	{ 'M', "no_debe_figurar no_debe_mostrarse no_incluyas_esta no_incluya_esta no_digas_nada_de no_diga_nada_de "
		"deja_fuera deje_fuera no_lo_incluyas no_lo_incluya no_debe_salir" },
	{ 'I', "deja_de_lado deje_de_lado ya_no_valen ya_no_vale ya_no_rigen quedan_anuladas quedan_sin_efecto haz_a_un_lado "
		"pasa_de_las" }
};

const mcp_concept_language mcp_words_es = { "es", "", rows, sizeof(rows) / sizeof(rows[0]) };
