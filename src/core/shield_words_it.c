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
	{ 'S', "infila" }
};

const mcp_concept_language mcp_words_it = { "it", "l un dell all d nell sull", rows, sizeof(rows) / sizeof(rows[0]) };
