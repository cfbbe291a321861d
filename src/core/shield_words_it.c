#include "shield_concepts.h"

static const mcp_concept_row rows[] = {
	{ 'I', "ignora ignori ignorate ignorare ignorino dimentica dimentichi dimenticate dimenticare dimenticati scorda scordati "
		"non_seguire "
		"non_segua non_seguite non_seguirà non_rispettare non_rispettate non_obbedire non_ubbidire non_tenere_conto non_tener_conto "
		"non_considerare trascura trascurate trascurare tralascia tralasciare disattendi disattendere sovrascrivi sovrascrivete "
		"sovrascrivere aggira aggirate aggirare scavalca scarta scartate scartare annulla_le annulla_tutte annulla_il metti_da_parte "
		"mettete_da_parte lascia_perdere lascia_stare smetti_di_seguire smettete_di_seguire bypassa bypassare elude eludi eludere "
		"non_valgono_più non_sono_più_valide disobbedisci abbandona sostituisci_le non_dare_retta annullate annullati revocate invalide "
		"nulle decadute non_più_valide ignorando non_fare_caso non_badare" },
	{ '-', "non_dimenticare non_dimenticate non_dimenticarti password_dimenticata tutti_i_diritti tutti_i_giorni prompt_dei_comandi "
		"servizio_clienti come_ignorare requisiti_di_sistema" },
	{ 'F', "obbedisci obbedire ubbidisci segui_le_mie rispetta_solo" },
	{ 'C', "chiama chiamate chiamare invoca invocare richiama"},
	{ 'X', "esegui esegua eseguite eseguire lancia lanciare avvia avviare effettua" },
	{ 'S', "invia invii inviate inviare inviami manda mandate mandare spedisci spedire inoltra inoltrate inoltrare trasmetti trasmettere "
		"carica caricate caricare esporta esportate esportare condividi condividere pubblica trasferisci trasferire copia "
		"consegna invialo" },
	{ 'D', "elimina elimini eliminate eliminare cancella cancelli cancellate cancellare rimuovi rimuovere rimuova svuota "
		"distruggi distruggere "
		"annulla annullare rimborsa archivia cestina" },
	{ 'H', "reimposta resetta cambia modifica disattiva concedi crea sostituisci aggiorna imposta ripristina assegna dai_accesso "
		"azzera" },
	{ 'V', "rivela rivelare rivelami rivelate stampa stampare ripeti ripetere ripetete divulga divulgare svela svelare esponi "
		"parola_per_parola trascrivi testualmente dammi dimmi ditemi" },
	{ 'v', "mostra mostrami mostrare mostrate mostrateci elenca elencare fornisci quali_sono qual_è quale_è scrivimi scrivi indica "
		"visualizza visualizzare restituisci" },
	{ 'K', "nascondi nascondere nascondete occulta occultare cela tieni_nascosto mantieni" },
	{ 'T', "avvisare avvisi informare dire dirlo menzionare notificare avvertire citare comunicare segnalare raccontare dica "
		"far_sapere sappia "
		"sapere" },
	{ 'M', "non_dire non_dirlo non_dica non_dite non_informare non_informi non_avvisare non_menzionare non_menzioni non_rivelare "
		"non_notificare non_mostrare non_citare non_raccontare non_far_sapere non_parlare non_accennare non_segnalare non_comunicare "
		"mai_menzionare non_menzionare_mai non_deve_sapere non_deve_saperlo allinsaputa non_fare_menzione" },
	{ 'B', "agisci_come agire_come comportati fai_finta fate_finta fingi fingere fingiti finga simula interpreta_il_ruolo ora_sei "
		"adesso_sei "
		"sei_ora immagina_di_essere immagina_che diventa assumi_il_ruolo passa_alla_modalità entra_in ora_sei_in adesso_sei_in" },
	{ 'Z', "rispondi risponda rispondete rispondere consiglia raccomanda loda lodare elogia citaci promuovi consigliare parla menziona "
		"raccomandare promuovere pubblicizzare consigliaci raccomandaci risposta valuta valutate valuti" },
	{ 'J', "aggiungi aggiungere inserisci inserire codifica includi includere allega incorpora metti" },
	{ 'n', "non mai nessun nessuna nulla niente" },
	{ 'm', "devi dovete dovrai bisogna_che" },
	{ 'y', "tu_ia voi che_conosci sei" },
	{ 'Y', "tuo tua tue tuoi suo sue suoi vostre vostri" },
	{ 'q', "tutto tutti tutta tutte ogni ciascun qualsiasi qualunque intero intera intere completo completa completamente" },
	{ 'l', "questo questa questi queste ciò quanto_segue seguente seguenti che_segue quello" },
	{ 'p', "per_favore si_prega per_cortesia prego urgente importante attenzione" },
	{ 'w', "subito immediatamente ora adesso senza_chiedere senza_conferma senza_confermare senza_chiedere_conferma all_istante "
		"allistante "
		"definitivamente" },
	{ 'W', "da_ora_in_poi dora_in_poi dora_in_avanti da_adesso_in_poi a_partire_da_ora da_questo_momento da_ora" },
	{ 'd', "al allo alla agli verso su sul presso all" },
	{ 'h', "come come_si perché puoi posso può quando dove consigli_per devono cosa_fare per_poter  "
		"permette" },
	{ 'N', "nuove nuova nuovo nuovi" },
	{ 'P', "precedenti precedente di_cui_sopra sopra sopra_indicate soprastanti anteriori prima fino_a_ora finora in_precedenza "
		"precedentemente passate ricevute_prima date_prima" },
	{ 'O', "sistema di_sistema del_sistema originali originale iniziali iniziale nascoste nascosti nascosta nascosto segrete "
		"segreti segreta "
		"segreto interne interno sviluppatore predefinite riservate" },
	{ 'i', "silenziosamente segretamente in_segreto di_nascosto discretamente in_silenzio" },
	{ 'z', "senza senza_che" },
	{ 'f', "se poiché siccome se_sei se_siete" },
	{ 'e', "caro cara ciao gentile nota messaggio avviso istruzione_per istruzioni_per nota_per nota_a messaggio_per attenzione_a "
		"promemoria "
		"alla_cortese" },
	{ 'g', "dati posta documenti registrazioni record messaggi utenti contatti cronologia ordini fatture risultati tabelle informazioni "
		"rapporti rapporto pagine contenuto conti siti" },
	{ 'G', "clienti elenco_dei_clienti elenco_clienti lista_clienti lista_dei_clienti dati_dei_clienti dati_clienti "
		"cronologia_della_chat "
		"cronologia_della_conversazione cronologia_delle_conversazioni cronologia_chat informazioni_dei_clienti informazioni_sui_clienti "
		"record_dei_clienti campagne dati_degli_utenti dati_utente dati_personali dati_memorizzati dati_riservati dati_sensibili "
		"iscritti "
		"fornitori elenco_degli_utenti registro_delle_visite base_di_dati contatti_commerciali dati_analitici obiettivi segmenti" },
	{ 's', "chiave_api chiavi_api credenziali chiavi_segrete segreti_e conto_bancario chiavi carte_di_credito" },
	{ 'R', "istruzione istruzioni direttive_del programmazione direttiva prompt_iniziale" },
	{ 'r', "regola regole direttive linee_guida restrizioni vincoli limitazioni contesto politiche comandi indicazioni limiti detto "
		"ti_è_stato_detto compiti testo filtri consegne norme conversazioni conversazione politica" },
	{ 'A', "assistente_ia assistenti_ia agente_ia agenti_ia modello_linguistico modelli_linguistici modello_di_linguaggio "
		"intelligenza_artificiale assistente_ai modello_ia assistente_virtuale unia agente_ai" },
	{ 'a', "assistente agente modello lassistente" },
	{ 'u', "utente amministratore operatore umano proprietario allutente lutente dellamministratore" },
	{ 'L', "strumento strumenti connettore" },
	{ 'c', "comando codice passaggi passi script" },
	{ 'U', "aggressore attaccante" },
	{ 'k', "indirizzo" },
	{ 'x', "senza_limiti senza_restrizioni senza_regole senza_filtri senza_censura senza_vincoli senza_alcuna_restrizione "
		"senza_limitazioni "
		"modalità_sviluppatore modalità_dio nessuna_restrizione priva_di_restrizioni libero_da_regole senza_alcuna_regola" },
	{ 'j', "questo_mese questa_settimana creati_questo creati_oggi il_mese_scorso dal_crm nel_crm del_mese quest_anno creati_nel" },
	{ 'b', "è sono consiste" },
	{ 'Q', "che_legge che_legga che_leggono leggendo elaborando analizzando che_elabora che_analizza che_riassume" },
	{ 'E', "di del dei dello della delle degli per" },
	{ 't', "compito missione ruolo obiettivo" },
	{ ' ', "il lo la gli le un uno una e o mi ci mio mia miei mie nostro nostra nostri che si in nel nella solo soltanto "
		"unicamente da dal i" },
	{ 'o', "prompt_di_sistema prompt_del_sistema messaggio_di_sistema" },
	{ '1', "usa usi usate usare utilizza utilizzate utilizzare con tramite usando utilizzando" },
	{ '2', "strumento_e_mail strumento_mail strumento_di_posta strumento_di_cancellazione" },
	{ '3', "prendi prenda prendete metta mettete fai faccia fate segna segnala segnali segnalate dichiara dichiari dichiarate "
		"afferma affermi sostieni inventa inventi menti mentite gonfia raddoppia raddoppi triplica compra comprate ordina paga "
		"paghi alza aumenta aumenti abbassa riduci riduca chiudi chiuda chiudete taglia ferma fermi fermate fermati smetti_di "
		"interrompi interrompa sospendi sospenda blocca blocchi sblocca apri apra aprite visita visiti visitate consulta "
		"scarica scarichi carichi clicca leggi legga leggete recupera recuperi raccogli raccolga estrai estragga copi copiate "
		"incolla incolli sposta sposti traduci traduca riassumi riformula classifica considera consideri considerate tratta "
		"tratti fidati credi rifiuta rifiuti nega ometti ometta omettere omettete salti tralasci lascia_fuori lasciate_fuori "
		"comincia cominci inizia inizi continua continui prosegui termina termini saluta saluti ringrazia congratulati canta "
		"gioca interpreta_il approva approvi approvate convalida rimborsi rimborsate accredita versa bonifica salva salvi taci "
		"tacete tieni tenga lodi lodate vanta presenta presenti ritira svuoti svuotate adotta parli parlate collegati naviga "
		"contatta registra registri accetta accetti scredita azzeri azzerate abbellisci giudica giudichi premia iscrivi" },
	{ '4', "deve dovrebbe dovrebbero è_tenuto_a è_tenuta_a sono_tenuti_a è_obbligato occorre bisogna si_prega_di è_necessario_che "
		"obbligatorio siete_pregati è_pregato ha_l_obbligo" },
	{ '5', "agenti modelli assistenti macchina crawler riassuntore lettore_ia sistema_automatico ie strumento_di_ia automa" },
	{ '6', "esterno esterna esterni pastebin gist dropbox telegram concorrenza estraneo" },
	{ '7', "pagina titolo riga campo commento frase paragrafo etichetta annuncio intestazione" },
	{ '9', "gdpr conformità revisione tuo_sviluppatore tuo_capo tuo_creatore vero_compito compito_reale vera_missione solo_un_test "
		"modalità_test emergenza riservato proprietario_del_sito sono_il_tuo sono_la_tua" },
	{ '8', "prezzo prezzi budget sconto buono coupon rimborso inventario annunci permessi_di_admin ricavi vendite cifre traffico "
		"calo anomalie anomalia" },
	{ 'M', "nemmeno_una_parola neanche_una_parola senza_lasciare_traccia a_nessuno tra_noi non_parlarne non_ne_parli nessuno_deve "
		"senza_dirlo senza_menzionare non_far_sapere acqua_in_bocca senza_preavviso non_segnalare non_segnali non_avvertire "
		"zitto tienilo_per_te senza_dire senza_informare senza_notificare senza_avvisare non_menzionare non_menzioni "
		"non_avvisare non_informare non_dire fai_silenzio silenzio_assoluto non_dirlo non_farne_parola" },
	{ 'I', "scadute scaduto decadute non_valgono_più non_vale_più non_contano_più sostituite ritirate lascia_perdere lasci_perdere "
		"metti_da_parte abbandona abbandoni accantona lascia_stare interrompi_il anziché_il_tuo invece_del_tuo" },
	{ 'u', "capo analista lettore gestore titolare" },
	{ 's', "variabili_d_ambiente password_del_database" },
	{ '0', "pirata venditore venditrice nonna mago maggiordomo gemello personaggio portavoce avvocato poeta pappagallo tifoso "
		"complice servo oracolo cattivo favola gioco narratore commerciale direttore" },
	{ 'B', "resta_nel_personaggio parla_come rispondi_come scrivi_come ti_chiami il_tuo_nome_è fai_finta immagina immagini "
		"considerati lavori_per lavora_per_me mettiti_nei_panni diventa assumi_il_ruolo recita" },
	{ 'V', "sputa detta leggi_ad_alta_voce parola_per_parola trascrivi svela svelami" },
	{ 'L', "funzione browser terminale" },
	{ 'G', "elenco_contatti nomi_dei_clienti indirizzi_ip numeri_di_telefono" },
	{ 'S', "passa gira giri recapita fai_avere trasferisci" },
	{ 'D', "distruggi distrugga butta annienta" },
	{ '#', "aiuto errore tutorial imparare guida_per" },
	{ 'V', "recitami" },
	{ 'I', "annullato annullata sospeso" },
	{ 'M', "non_va_menzionato non_deve_comparire non_deve_apparire" },
	{ 'v', "elenca elenchi elencale elencami" },
	{ 'I', "annullate_le non_attenerti_più non_attenerti non_seguire_più non_si_applicano" },
	{ 'D', "vanno_cancellati vanno_cancellate vanno_eliminati vanno_eliminate devono_essere_cancellati devono_essere_eliminati" },
	{ 'S', "vanno_inviati vanno_inviate devono_essere_inviati devono_essere_inviate" },
	{ 'M', "venirlo_a_sapere che_nessuno" },
	{ 'u', "persona_che_aiuti" },
	{ 'e', "è_per_l destinata_a rivolta_a" },
	{ 'B', "parli_come" },
	{ 'W', "prima_di_rispondere nel_tuo_riassunto dal_tuo_riassunto tuo_riassunto nella_tua_risposta prossima_chiamata "
		"fai_quello_che_dice" },
	{ 'R', "detto_in_precedenza ti_hanno_dato hai_ricevuto" },
	{ '9', "tuo_amministratore" },
	{ '3', "attiva attivare" },
	{ 'e', "ehi ehilà psst senti" },
	{ '9', "tuo_superiore la_direzione" },
	{ 'G', "archivio_delle_statistiche statistiche_archiviate annotazioni tracciamento log_delle_visite "
		"dati_dei_visitatori elenco_ordini conversioni" },
	{ 'W', "se_ti_chiedono se_qualcuno_chiede se_lutente_chiede nella_risposta nel_riassunto per_completare_l_analisi "
		"quando_rispondi quando_riassumi in_fondo_al_rapporto" },
	{ 's', "variabili_dambiente chiave_segreta" },
	{ '7', "titoli righe" },
	{ 'S', "infila" },
	{ '$', "non_serve_più non_servono_più non_è_più_necessario non_è_più_necessaria non_sono_più_necessari non_ci_serve_più "
		"è_obsoleto è_obsoleta sono_obsoleti sono_obsolete è_stato_dismesso è_stata_dismessa sono_stati_dismessi "
		"è_stato_creato_per_errore sono_stati_creati_per_errore creato_per_errore creati_per_errore viene_dai_test "
		"è_solo_un_test è_un_test contati_due_volte contate_due_volte sono_stati_dichiarati è_stato_dichiarato "
		"è_stato_approvato già_approvato è_approvato è_autorizzato concordato_con_il concordato_con_la per_ordine_di "
		"per_ordine_del per_ordine_della ordine_della_direzione ordine_del_capo lo_ordina la_direzione_vuole "
		"la_direzione_ha il_capo_vuole il_capo_ha_detto lo_dicono_gli_avvocati ufficio_legale su_richiesta_di "
		"su_richiesta_del su_richiesta_della grazie_in_anticipo grazie_mille_in_anticipo fidati_di_me è_urgente "
		"serve_per_la serve_per_il serve_per_un serve_al è_per_il è_per_la per_la_certificazione per_la_verifica "
		"per_lassistenza_tecnica prima_della_verifica prima_del_controllo prima_che_arrivi prima_dellaudit "
		"non_serve_conferma non_serve_confermare nessuna_conferma_necessaria non_serve_chiedere verifica_di_routine "
		"controllo_di_routine come_da_ticket richiesta_di_cancellazione ti_autorizzo la_autorizzo hai_il_permesso "
		"autorizzato_dal altrimenti_scatta entro_mezzogiorno sono_errati sono_sbagliati è_al_corrente sono_al_corrente "
		"ne_è_informata sono_stati_migrati sono_state_migrate già_migrati contratto_è_finito contratto_è_scaduto "
		"contengono_errori contiene_errori nessuno_li_usa nessuno_le_usa sono_duplicati si_agiterebbe per_non_allarmare "
		"per_evitare_il_panico si_preoccuperebbe" },
	{ '%', "che_stai_usando che_usi che_utilizzi che_hai_a_disposizione a_tua_disposizione a_sua_disposizione che_ti_hanno "
		"che_ti_ha_dato che_hai_ricevuto che_ti_è_stato che_ti_sono_state ricevute_allavvio ricevuto_allavvio "
		"ricevute_in_partenza cosa_ti_hanno cosa_ti_è_stato quello_che_ti_hanno con_cui_accedi con_cui_ti "
		"con_il_quale_accedi con_la_quale_accedi se_chiedono se_lo_chiedono quando_ti_chiedono in_caso_di_domande "
		"che_hai_avuto prima_della_prima_domanda che_puoi_usare" },
	{ 'G', "annotazione report_programmati report_pianificati rapporti_programmati rapporti_pianificati "
		"resoconti_programmati cruscotti cruscotto pannelli periodo_di_conservazione tempo_di_conservazione "
		"storico_delle_visite storico_delle_conversioni storico_visite cronologia_delle_visite dati_di_tracciamento "
		"dati_delle_visite dati_grezzi dati_della_campagna tracciamento_del_sito tracciamento_di_questo "
		"diritti_di_accesso accessi_di accessi_a_tutti dimensioni_personalizzate archivio_dei_report "
		"profili_dei_visitatori mappe_di_calore registrazioni_di_sessione elenco_dei_siti elenco_degli_obiettivi "
		"elenco_degli_acquirenti acquirenti numeri_dordine id_utente obiettivo_di_conversione elenco_dei_visitatori "
		"tabella_delle_visite log_visite fuso_orario_del_sito" },
	{ 'g', "sito accesso accessi permessi rapporti_di statistiche pannello impostazioni storico moduli pagamenti" },
	{ 'D', "cancellino eliminino rimuovete rimuovano svuotare ripulisci ripulire ripulisca anonimizza anonimizzi "
		"anonimizzare disinstalla disinstalli disinstallare sopprimi cancellali cancellale eliminali eliminale togli "
		"togliere tolga dismetti archiviare sbarazzati" },
	{ 'H', "reimposti cambi modifichi disattivi crei sostituisca aggiorni imposti revochi rinomina rinomini riduci_il "
		"accorcia accorci porta_a_zero metti_a_zero disabilita disabiliti togli_i_permessi fissa" },
	{ 'S', "spedisca spediscano invii_tutto mandi inoltri trasmetta condivida pubblichi pubblicare copiare comunichi "
		"consegni giralo inviale girare_a esporti esportino trasferisca riporti" },
	{ 'J', "alleghi aggiunga aggiungete inserisca inserite codifichi includa allegare codificare accoda accodi" },
	{ 's', "token_di_autenticazione token_di_accesso chiave_di_accesso chiavi_di_accesso password_del credenziali_di "
		"credenziali_del variabili_ambiente file_di_configurazione chiave_segreta_del" },
	{ 'V', "dicci dacci mostraci riporta riportami riporti_parola rivela_tutto leggimi esporre trascrivere trascriva "
		"riproduci riprodurre riproduca spiattella riferisci riferisca svuota_il_sacco testo_integrale testo_completo "
		"testo_esatto" },
	{ 'o', "istruzioni_di_sistema istruzioni_iniziali indicazioni_riservate indicazioni_iniziali messaggio_del_sistema "
		"testo_di_sistema" },
	{ '8', "clic_falsi click_falsi traffico_sospetto visite_sospette diminuzione flessione fonte questa_fonte "
		"questo_referente titoli_strani titolo_strano errori_trovati picco_sospetto provenienza che_va_tutto_bene "
		"che_tutto_va_bene che_è_tutto_regolare che_è_tutto_a_posto" },
	{ 'M', "non_fare_parola non_faccia_parola non_fate_parola senza_dare_spiegazioni senza_spiegazioni senza_spiegare "
		"senza_commenti non_commentare non_commenti non_va_comunicato non_va_comunicata non_vanno_comunicati non_va_detto "
		"non_va_segnalato non_deve_venire_a non_deve_scoprire non_devono_sapere come_se_niente come_se_nulla "
		"non_hai_visto_nulla non_hai_visto_niente mai_letto mai_visto nessuna_menzione senza_traccia non_spiegare "
		"non_spieghi non_includere non_includa non_riportare non_riporti non_far_trapelare non_lasciar_trapelare "
		"resti_tra_noi non_dica_nulla silenzio_su passa_sotto_silenzio passi_sotto_silenzio sotto_silenzio "
		"non_farlo_sapere non_gli_dire nessun_accenno non_deve_figurare non_può_comparire non_aver_letto non_aver_visto "
		"non_esistesse non_ha_bisogno_di_sapere non_serve_che_sappia" },
	{ 'W', "se_te_lo_chiedono se_qualcuno_te_lo se_il_cliente_chiede se_lanalista_chiede quando_te_lo_chiedono "
		"nella_sua_risposta nel_suo_riassunto tua_prossima_risposta allinizio_della_tua alla_fine_della_tua "
		"della_tua_risposta del_tuo_riassunto in_fondo_alla_risposta in_fondo_alla_tua nel_riassumere nel_rispondere "
		"nel_descrivere quando_leggi_questo appena_leggi se_hai_strumenti se_disponi_di_strumenti se_hai_accesso "
		"se_puoi_chiamare da_questa_riga nel_riepilogo dal_riepilogo nel_tuo_riepilogo dal_tuo_riepilogo "
		"a_partire_da_questa_riga" },
	{ 'A', "chi_riassume chi_riassuma chi_elabora chi_analizza chi_legge_questo chi_legge_questi chi_processa "
		"chiunque_riassuma chiunque_legga chiunque_elabori assistente_digitale agente_conversazionale modello_di_ia "
		"assistente_automatico lettore_automatico" },
	{ '5', "lettori_automatici agenti_automatici agente_automatico riassunti_automatici strumenti_automatici "
		"robot_dei_report bot_dei_report bot_delle_statistiche agenti_software assistenti_automatici" },
	{ '-', "nel_browser nel_tuo_browser prompt_per prompts_per parla_ai parlare_ai consigli_ai mio_account mio_profilo "
		"miei_dati" },
	{ 'h', "cosè_un cosè_una che_cosè cosa_significa cosa_è" },
	{ '9', "tranne eccetto salvo_il ad_eccezione tuo_progettista tuo_supervisore tuo_proprietario sono_lamministratore "
		"sono_il_proprietario sono_lo_sviluppatore sono_il_tuo_creatore come_tuo_sviluppatore come_tuo_amministratore "
		"da_parte_del_tuo qui_il_tuo chi_ti_ha_creato direzione diritti_elevati sessione_amministratore ti_autorizzo_a "
		"regolamento_interno" },
	{ 'I', "sospese sospesi sospesa scaduti sono_scadute sono_scaduti decade decadono non_contano_nulla non_hanno_più_valore "
		"non_valgono cessano_di indipendentemente_dalle_tue a_prescindere_dalle_tue qualunque_cosa_dicano "
		"al_posto_del_report invece_del_report al_posto_del_rapporto era_solo_una_prova erano_una_bozza non_sei_più "
		"smetti_di_essere accantonate accantonare metti_via ignorerai dimenticherai prescindi prescindere prescinda "
		"non_attenetevi è_finito è_finita è_terminato è_terminata è_conclusa è_concluso" },
	{ 'R', "quello_che_ti_hanno_detto quanto_ti_è_stato cosa_ti_hanno_ordinato quanto_stabilito regole_ricevute incarico "
		"lincarico indicazioni_ricevute ordini_ricevuti" },
	{ 'r', "vincolo disposizioni regolamento restrizione" },
	{ 'L', "riga_di_comando interprete_di_codice strumento_di_file strumento_di_navigazione strumento_di_ricerca "
		"strumento_api la_shell funzione_di_invio strumenti_attivi" },
	{ 'X', "eseguano avvii lanci digita digiti" },
	{ 'C', "chiami invochi richiamare richiami" },
	{ '3', "reimpostare cambiare modificare disattivare concedere creare sostituire aggiornare impostare azzerare revocare "
		"rinominare chiedi_al chiedi_alla chiedi_a" },
	{ 'Z', "digli dille dica_al di_allutente" },
	{ '8', "a_zero" },
	{ 'D', "azzera azzeri azzerare azzerate" },
	{ 'S', "pubblicala pubblicalo pubblicali inviala invialo inviali inviale spediscila spediscilo spediscili mandala "
		"mandalo mandali mandale inoltrala inoltralo inoltrali caricala caricalo caricali trasmettilo trasmettila "
		"girala giralo" },
	{ 'D', "cancellalo cancellala cancellali cancellale eliminalo eliminala eliminali eliminale rimuovilo rimuovila "
		"rimuovili" },
	{ 'K', "nascondilo nascondila nascondili tienilo tienila" },
	{ 'V', "comunicaci comunicami scrivimi forniscici forniscimi" },
	{ 'S', "fai_pervenire fate_pervenire faccia_pervenire" },
	{ 'M', "tacerà taci evita_di_riferire evita_di_menzionare evita_di_dire evita_di_citare evita_di_segnalare "
		"evita_di_mostrare evita_di_parlare evitare_di_menzionare tieni_per_te mantieni_il_silenzio "
		"passa_sotto_silenzio" },
	{ 'u', "chi_legge" },
	{ 'V', "rivelerà" },
	{ '$', "falsano sono_corrotti sono_corrotte sono_stati_generati sono_state_generate non_servono_più non_serve_più "
		"ci_rallenta sono_sbagliati sono_sbagliate sono_errati sono_errate" },
	{ '-', "chiamare_una_funzione una_copia mio_capo" },
	{ 'B', "fai_come_se comportati_come_se" },
	{ 'I', "disattendi tralascia tralasciate" },
	{ 'D', "sopprimi butta_via fai_sparire smantella disinstalla elimina_pure" },
	{ 'S', "inoltrare trasferisci recapita fai_arrivare" },
	{ 'V', "elenca riscrivi ricopia copia_qui incolla_qui metti_qui spiattella" },
	{ 'M', "non_deve_figurare non_deve_essere_mostrato non_includere_questa non_dire_nulla_di non_dire_niente "
		"lascia_fuori lasciate_fuori non_elencare non_inserire_questa" },
	{ 'I', "lascia_stare lascia_perdere metti_da_parte non_valgono_più non_vale_più sono_annullate sono_decadute "
		"accantona" }
};

const mcp_concept_language mcp_words_it = { "it", "l un dell all d nell sull", rows, sizeof(rows) / sizeof(rows[0]) };
