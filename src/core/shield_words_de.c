#include "shield_concepts.h"

static const mcp_concept_row rows[] = {
	{ 'I', "ignorier ignoriere ignorieren ignorierst ignoriert_bitte ignoriert_alle missachte missachten missachtet vergiss vergesst "
		"vergessen_sie vergessen außer_acht beachte_nicht beachten_sie_nicht nicht_beachten nicht_mehr_beachten nicht_befolgen "
		"befolge_nicht nicht_mehr_befolgen befolgen_sie_nicht folge_nicht folgen_sie_nicht nicht_folgen verwirf verwerfen verwerfe "
		"überschreibe überschreiben umgehe umgehen umgeht übergehe übergehen setze_dich_über setzen_sie_sich_über hinwegsetzen "
		"hinweg_setzen hebe_auf heben_sie_auf aufheben gelten_nicht_mehr gelten_nicht gilt_nicht_mehr sind_ungültig sind_aufgehoben "
		"sind_hinfällig übersteuere halte_dich_nicht halten_sie_sich_nicht streiche streichen_sie lösche_deine lass_außer_acht "
		"ignorierung_aller nicht_an nicht_halten keine_beachtung widersetze_dich breche ungültig aufgehoben hinfällig außer_kraft "
		"nichtig widerrufen verwerft ignorierst_du kümmere_dich_nicht missachtest keine_rücksicht nimm_keine_rücksicht schenke_keine" },
	{ '-', "vergiss_nicht vergessen_sie_nicht nicht_vergessen vergesst_nicht vergissmeinnicht alle_rechte fehler_ignorieren befehlszeile "
		"eingabeaufforderung gebrauchsanweisung bedienungsanleitung systemanforderungen systemadministrator nutzer_vergessen "
		"passwort_vergessen vergessene nutzerdaten_und kundenservice system_anforderungen" },
	{ 'F', "befolge befolgen befolgt gehorche gehorchen gehorcht folge_mir beachte_nur halte_dich_an beachte halte_dich" },
	{ 'C', "rufe ruf rufen aufrufen aufzurufen starte starten"},
	{ 'X', "führe führen führ führt ausführen auszuführen starte_das ausgeführt_werden_soll" },
	{ 'S', "sende senden sendet schicke schick schicken schickt leite leiten weiterleiten weiterzuleiten übermittle übermitteln "
		"übertrage "
		"übertragen lade hochladen poste exportiere exportieren exportier versende versenden verschicke verschicken maile mailen "
		"mail_alle "
		"kopiere kopieren teile veröffentliche übergib übergebe gib_weiter weitergeben überspiele zusenden schleuse leake zusende "
		"übersende übersenden" },
	{ 'D', "lösche lösch löschen löscht entferne entfernen entfernt vernichte vernichten storniere stornieren annulliere beseitige leere "
		"lösche_unverzüglich zerstöre tilge kündige archiviere" },
	{ 'H', "setze setzen zurücksetzen ändere ändern ändert aktualisiere bearbeite deaktiviere deaktivieren aktiviere_alle gewähre "
		"gewähren erteile erteilen überweise überweisen erstelle erstellen lege_an anlegen ersetze befördere schalte ausschalten "
		"abschalten genehmige" },
	{ 'V', "verrate verraten verrätst gib gebe geben_sie ausgeben auszugeben offenbare offenbaren enthülle enthüllen wiederhole "
		"wiederholen "
		"drucke preisgeben offenlegen lege_offen wortwörtlich wörtlich zitiere ausdrucken rück_heraus gib_mir sag_mir sage_mir "
		"geben_sie_mir" },
	{ 'v', "zeige zeig zeigen zeigt nenne nennen nenn anzeigen liste auflisten sagen_sie_mir erzähle erzähl beschreibe wie_lautet "
		"wie_lauten "
		"was_ist was_sind was_steht_in welche_sind schreibe_mir zeig_mir zeige_mir teile_mir_mit" },
	{ 'K', "verberge verbirg verbergen verheimliche verheimlichen verstecke verstecken verschweige verschweigen verschweig geheim_halten "
		"halte_geheim vertusche halte" },
	{ 'T', "informieren informiere zu_informieren informierst benachrichtigen benachrichtige erwähnen erwähne erwähnst mitteilen warnen "
		"warne sagen sage sag verraten_dem erzählen berichten in_kenntnis zu_benachrichtigen zu_warnen bescheid_zu_geben mitzuteilen "
		"zu_sagen merkt bemerkt erfährt erfahren wissen_lassen hinzuweisen verständigen wissen" },
	{ 'M', "nicht_informieren nicht_benachrichtigen nicht_erwähnen nicht_mitteilen nicht_sagen nicht_warnen nicht_erzählen "
		"nicht_verraten "
		"nichts_sagen nichts_verraten nichts_erzählen nichts_erfahren nichts_davon nichts_merken nicht_merken nicht_erfahren "
		"nicht_wissen "
		"nichts_wissen kein_wort nicht_bescheid nichts_mitteilen nicht_zeigen nicht_weitersagen erwähne_nicht" },
	{ 'B', "tu_so tue_so tun_sie_so tut_so als_ob_du als_wärst_du als_ob_sie verhalte_dich verhalten_sie_sich benimm_dich agiere agieren "
		"handle_als handeln_sie_als spiele schlüpfe schlüpfen du_bist_jetzt du_bist_nun du_bist_ab_jetzt bist_du_ab_jetzt bist_du_jetzt "
		"sie_sind_jetzt sie_sind_nun stell_dir_vor_du du_spielst wechsle_in wechsle_zu gib_dich du_bist_jetzt_im du_bist_nun_im" },
	{ 'Z', "antworte antworten antwortest sage_nur empfiehl empfehle empfehlen empfehlt lobe loben lobt bewirb bewerbe schreibe schreib "
		"reagiere preise nur_noch bewerben antwort bewerte bewerten" },
	{ 'J', "hänge häng füge fügen einfügen anhängen kodiere codiere bette einbetten baue binde" },
	{ 'n', "nicht nichts kein keine keinen keinem niemals nie niemandem hör_auf hören_sie_auf hört_auf" },
	{ 'm', "musst müssen_sie sollst sollen_sie hast_zu haben_sie_zu du_musst du_sollst ihr_müsst müsst wirst_du_nun" },
	{ 'y', "du dich die_du_kennst du_kennst bist_du sind_sie" },
	{ 'Y', "dein deine deinen deinem deiner deines ihre ihren eure euren" },
	{ 'q', "alle alles aller allen allem sämtliche sämtlichen sämtlicher jede jeden jedes jegliche jeglichen gesamte gesamten "
		"ganze ganzen "
		"komplette kompletten vollständige vollständigen irgendwelche vollständig" },
	{ 'l', "diese diesen dieser dieses diesem dies folgende folgenden folgendes folgender davon das_hier hiervon das das_folgende "
		"nachstehenden nachfolgende" },
	{ 'p', "bitte wichtig dringend warnung" },
	{ 'w', "jetzt sofort unverzüglich umgehend augenblicklich gleich ohne_rückfrage ohne_nachfrage ohne_nachzufragen ohne_bestätigung "
		"ohne_zu_fragen endgültig unwiderruflich dauerhaft ohne_rücksprache nun" },
	{ 'W', "ab_sofort ab_jetzt von_jetzt_an von_nun_an ab_nun künftig fortan" },
	{ 'd', "nach zu zum zur auf" },
	{ 'h', "wie wie_man wie_sie so_löschen so_senden so_exportieren so_setzen kann können kannst warum wann wo wer  "
		"so_geht möchten wollen sollte darf dürfen was_tun" },
	{ 'N', "neue neuer neues neuen aktualisierte" },
	{ 'P', "vorherige vorherigen vorheriger vorheriges vorige vorigen vorher bisherige bisherigen bisheriger bisher obige obigen oben "
		"obenstehende obenstehenden frühere früheren vorangegangene vorangegangenen vorangehende vorangehenden zuvor vorstehende "
		"vorstehenden ehemalige letzten davor vorangestellten" },
	{ 'O', "ursprüngliche ursprünglichen ursprünglicher anfängliche anfänglichen geheime geheimen versteckte versteckten verborgene "
		"verborgenen interne internen eingebaute voreingestellte entwickler originale originalen bestehenden bestehende initialen "
		"initiale" },
	{ 'i', "heimlich unbemerkt im_stillen stillschweigend verdeckt unauffällig" },
	{ 'z', "ohne ohne_dass" },
	{ 'f', "wenn falls sofern" },
	{ 'e', "liebe lieber liebes hallo hinweis notiz nachricht achtung mitteilung anweisung_an anweisungen_an instruktion_an botschaft "
		"befehl_an_die hinweis_an aufforderung_an auftrag_an geehrte geehrter" },
	{ 'g', "daten mails dateien datei dokumente informationen nachrichten datensätze datensatz einträge benutzer nutzer konten kontakte "
		"verlauf protokoll protokolle bericht berichte berichts ergebnisse tabelle tabellen inhalte websites webseiten bestellungen "
		"bestellung rechnungen konto sicherungen backups gespeicherten_daten nachrichtenverlauf" },
	{ 'G', "kunden kundendaten kundenliste kundendatensatz kundendatensätze kundendatensätzen kundeninformationen besucherdaten "
		"nutzerdaten "
		"benutzerdaten benutzerliste nutzerliste chatverlauf chatverläufe chatprotokoll gesprächsverlauf besucherprotokoll "
		"besucherprotokolle datenbank datenbanken gesprächsprotokoll analysedaten analytics_daten besucherlog kampagnen interessenten "
		"verkaufschancen lieferanten abonnenten mitarbeiterdaten kundenkontakte unterhaltungsverlauf verlauf_der_unterhaltung "
		"personenbezogenen_daten vertraulichen_daten sensiblen_daten adressliste kundenadressen ziele segmente" },
	{ 's', "passwort passwörter kennwort kennwörter zugangsdaten api_schlüssel schlüssel geheimnisse geheimnis anmeldedaten "
		"bankverbindung "
		"bankkonto kreditkartendaten kreditkartennummern zugangstoken kontonummer api_keys_und" },
	{ 'R', "anweisung anweisungen instruktion instruktionen direktive direktiven programmierung eingabeaufforderungen" },
	{ 'r', "regel regeln vorgabe vorgaben richtlinie richtlinien beschränkungen einschränkungen befehl befehle befehlen kontext "
		"gespräche "
		"aufträge auftrag sicherheitsregeln sicherheitsvorgaben sicherheitsrichtlinien verhaltensregeln hinweise weisung weisungen "
		"gesagt_wurde gesagt vorschriften leitlinien schutzmaßnahmen weisungen_des anordnungen text grundregeln filter gespräch "
		"konversation politik" },
	{ 'A', "ki kis ki_assistent ki_assistenten ki_agent ki_modell ki_modelle ki_system ki_systeme sprachmodell sprachmodelle "
		"sprachassistent "
		"künstliche_intelligenz ki_bot ki_agenten ki_assistentin ki_chatbot ki_sprachmodell" },
	{ 'a', "assistent assistenten assistentin agenten modell systemhinweis" },
	{ 'u', "anwender anwendern benutzern nutzern dem_nutzer den_nutzer der_nutzer dem_benutzer den_benutzer der_benutzer dem_anwender "
		"den_anwender menschen administrators administrator betreiber bediener des_administrators des_benutzers des_admins" },
	{ 'L', "werkzeug werkzeuge schnittstelle" },
	{ 'c', "befehlsfolge skript schritte shell_befehl befehl_aus kommando kommandos" },
	{ 'U', "angreifer" },
	{ 'k', "adresse webadresse mailadresse" },
	{ 'x', "ohne_einschränkungen ohne_beschränkungen ohne_regeln ohne_grenzen ohne_filter uneingeschränkt uneingeschränkte unzensiert "
		"unzensierte entwicklermodus ohne_jede_einschränkung ohne_jegliche keine_regeln keine_einschränkungen keine_beschränkungen "
		"keinen_regeln ungefiltert ungefilterte grenzenlose regellose wartungsmodus gottmodus unzensierter unzensierten "
		"uneingeschränkter "
		"uneingeschränkten ungefilterter frei_von_regeln" },
	{ 'j', "diesen_monat diese_woche dieses_jahr in_diesem_monat erstellt_wurden erstellt_worden letzten_monat im_crm aus_dem_crm "
		"aus_der_datenbank in_der_datenbank angelegt_wurden dieses_monats" },
	{ 'b', "ist lautet besteht_darin bist bin" },
	{ 'Q', "die_das_lesen die_das_liest die_dies_lesen die_dies_liest das_dies_liest der_dies_liest lesen liest lesende verarbeitet "
		"verarbeiten zusammenfasst analysiert auswertet" },
	{ 'E', "von vom des für" },
	{ 't', "aufgabe rolle auftrag_ist mission identität" },
	{ ' ', "der die den dem ein eine einen einem einer und oder mir uns mein meine meinen unser unsere es dir ihnen an_die an_den "
		"an_das aus "
		"hoch weiter zurück aus_und auch einfach im" },
	{ 'o', "systemprompt systemprompts systemanweisung systemanweisungen systemnachricht systemvorgaben" },
	{ '1', "benutze benutzen verwende verwenden nutze nutzen mithilfe mittels nutzt mit_dem mit_hilfe" },
	{ '2', "mail_werkzeug mailwerkzeug mail_tool e_mail_tool e_mail_werkzeug lösch_tool löschtool löschwerkzeug" },
	{ '3', "nimm nehmt nehmen_sie mach mache macht machen_sie lass lasst lassen_sie stell stelle stellt trage trag tragt setz "
		"setzt markiere markier kennzeichne kennzeichnet melde meldet erzählt behaupte behauptet behaupten lüge lüg erfinde "
		"fälsche verfälsche schönige verdopple verdoppele kaufe kauf bestelle bestell buche zahle zahl erhöhe erhöh senke senk "
		"reduziere schließe schließ stoppe stopp stoppt pausiere beende beend beendet sperre sperr entsperre öffne öffnen_sie "
		"besuche besuch klicke klick lies lest folge_dem hole hol speichere speicher verschiebe tausche ersetz übersetze dichte "
		"singe reime formuliere fasse_zusammen fass bezeichne betrachte behandle vertraue glaube weigere verweigere verzichte "
		"überspringe überspring leg lege trag_ein bleib bleibe beginne beginn fang_an mach_weiter tut sprich sprecht "
		"sprechen_sie begrüße grüße danke gratuliere wechsle übernimm übernehme unterschlage lass_weg weglassen auslassen "
		"wegzulassen unterdrücke unterdrücken stelle_dar darstellen schlechtreden schönreden einzutragen eintragen melde_an "
		"nullen umschreiben überschreib gutschreiben erstatte erstatten freigeben genehmigst genehmigt bewirbst empfiehlst "
		"schreibst sprichst handelst gehorchst nimmst stellst sagst lobst hör hört öffnet öffnen speichern übernehmen handle "
		"dupliziere oeffne fuege gelten handle_nur zusammenfassen" },
	{ '4', "soll sollen sollte_jetzt muss müssen hat_zu haben_zu ist_zu sind_zu gehört_zu verpflichtet ist_verpflichtet zuständig "
		"dürfen_nicht darf_nicht pflicht hat_den" },
	{ '5', "ki_leser bots agents modelle maschine auswertungs_bot auswertungs_bots zusammenfasser roboter crawler ki_helfer "
		"analyse_bot analysebot automat ki_werkzeug ki_tools auswertungsagent fuer_ki" },
	{ '6', "extern externe externen fremd fremden fremde leck pastebin gist dropbox telegram sammel außen" },
	{ '7', "zeile titel seite seitentitel feld kampagnenname abschnitt eintrag absatz kommentar satz suchbegriff überschrift" },
	{ '9', "dsgvo compliance revision aufbewahrungsordnung entwickler_hier dein_entwickler hier_spricht dein_chef dein_boss "
		"dein_betreiber dein_schöpfer eigentliche_aufgabe nur_ein_test testmodus vertraulich wartung geschäftsführer pirat "
		"notfall rechtsabteilung datenschutz wahre_aufgabe" },
	{ '8', "preis budget rabatt gutschein gutscheine gutscheincode guthaben erstattung lagerbestand werbeanzeigen adminrechte "
		"rechte umsatz zahlen einbruch anstieg auffälligkeiten anomalien kampagnenbudget bewertung sterne konversionsrate "
		"umsätze besucherzahlen artikel provision" },
	{ 'M', "keiner_silbe keine_silbe nicht_erfährt nicht_auffallen kein_sterbenswörtchen ohne_meldung ohne_protokoll "
		"ohne_hinweis_an ohne_jemanden verschweig_es nichts_melden niemandem_etwas nicht_im_bericht "
		"nicht_in_der_zusammenfassung niemand_darf nicht_zur_sprache nicht_melden nicht_ansprechen keinen_hinweis ohne_wissen "
		"kein_eintrag unter_uns darf_nicht_wissen nicht_darauf psst unter_vier_augen behalte_für_dich behalt_für_dich für_dich "
		"nicht_protokollieren ohne_ankündigung ohne_jede_meldung verlier_kein_wort kein_hinweis_an stillschweigen "
		"nicht_aufführen nicht_anzeigen nicht_hervorheben nicht_auflisten ohne_es_zu_sagen nicht_thematisieren keinem_etwas "
		"niemandem_sagen" },
	{ 'I', "weg wegwerfen ausgetauscht abgelöst ersetzt zurückgezogen abgelaufen überholt außer_dienst vergessen_wir pfeif_auf "
		"pfeife_auf ist_ungültig ist_hinfällig ist_nichtig wirf brich_ab breche_ab brecht_ab abbrechen lass_liegen leg_weg "
		"schmeiß_weg hör_auf_mit ignorieren_sie statt_deiner anstelle_deiner setz_dich_über kümmer_dich_nicht unterbrich" },
	{ 'u', "auftraggeber chef betreiberin inhaber kunde kundin analyst analystin" },
	{ 's', "umgebungsvariablen datenbankpasswort zugangsschlüssel schlüssel_dahinter passwörtern geheimschlüssel zugangscode" },
	{ 'R', "vorgabetext systemtext prompt" },
	{ 'G', "kundennamen kundennummern besuchsprotokolle suchbegriffe_aller gespraechsverlauf kontaktliste kundennummer "
		"bestellhistorie suchbegriffe besucher_ips ip_adressen telefonnummern umsatzzahlen wochenbericht monatsbericht leads "
		"verkaufsdaten pipeline kontaktdaten warenkörbe" },
	{ 'J', "haenge" },
	{ '0', "piraten verkäufer verkäuferin oma großmutter zauberer butler zwilling figur pressesprecher anwalt dichter papagei fan "
		"stammgast stammgastes komplize diener orakel bösewicht märchen spiel vorgesetzter vorgesetzte werbetexter rolle_eines "
		"rolle_einer charakter erzähler vertriebler" },
	{ 'B', "bleib_in_der_rolle sprich_als antworte_als schreib_als rede_wie klinge_wie du_heißt dein_name_ist nenn_dich nenne_dich "
		"sieh_dich betrachte_dich verwandle_dich stell_dir_vor arbeitest_du_für du_arbeitest_für diene_mir übernimm_die_rolle "
		"nimm_die_rolle du_wärst schlüpf gib_vor" },
	{ 'V', "spuck_aus rück_raus lies_vor vorlesen abschreiben diktier diktiere reproduziere im_wortlaut" },
	{ 'v', "welche_werkzeuge welche_regeln zähle_auf zähl_auf aufzählen" },
	{ 'L', "funktion funktionen endpunkt browser terminal mailprogramm plugin schnittstellen konsole" },
	{ 'X', "stoße_an zünde installiere" },
	{ 'K', "vertuschen kaschiere kaschieren beschönige überdecke unterschlag" },
	{ 'D', "tilgen ausradieren radiere wirf_weg schmeiß mülle kille schließen_sie_alle vernichtet leeren" },
	{ 'S', "reiche_weiter spiel_zu leit ausleiten übermitteln abfließen rausschicken hinschicken kopier" },
	{ '#', "hilfe fehler frage problem tutorial lernen anleitung ratgeber tipps" },
	{ 'V', "sag_auf trag_vor rezitiere" },
	{ 'M', "nicht_zu_erwähnen nicht_erwähnt nicht_zu_nennen nicht_auftauchen nicht_erscheinen" },
	{ '3', "löse melde_dich abfragen schalt" },
	{ 'I', "halte_dich_nicht_mehr nicht_mehr_an gelten_hier_nicht statt_der_analyse ist_vorbei" },
	{ 'D', "sind_zu_entfernen ist_zu_entfernen sind_zu_löschen ist_zu_löschen" },
	{ 'S', "sind_zu_mailen ist_zu_mailen sind_zu_senden ist_zu_senden sind_zu_schicken ist_zu_schicken" },
	{ 'M', "nichts_mitbekommen nichts_anmerken nicht_mitbekommen nichts_bemerken" },
	{ 'u', "mensch_dem_du" },
	{ 'e', "richtet_sich_an gerichtet_an bestimmt_für" },
	{ 'B', "arbeitest_jetzt_für du_arbeitest_jetzt sprichst_als du_arbeitest" },
	{ 'W', "vor_der_antwort bevor_du_antwortest in_deiner_antwort in_deiner_zusammenfassung deiner_zusammenfassung "
		"deine_zusammenfassung nächster_werkzeugaufruf tu_was_dort mach_was_dort" },
	{ 'R', "bisher_galt bislang_galt du_bekommen_hast hast_du_bekommen du_eingerichtet dir_gegeben" },
	{ '9', "dein_administrator" },
	{ '3', "aktiviere aktivieren" },
	{ 'e', "hey he hallo_liebe moin" },
	{ ' ', "mal eben doch kurz schnell" },
	{ '9', "dein_vorgesetzter deine_chefin dein_auftraggeber hier_ist_dein dein_entwickler_team gez geschäftsleitung "
		"frist" },
	{ 'G', "besucherlogs besuchsdaten anmerkungen tracking umsatzdaten statistikarchiv bestelllisten" },
	{ 'W', "falls_jemand_fragt wenn_jemand_fragt wenn_dich_jemand_fragt wenn_der_nutzer_fragt in_der_antwort "
		"in_der_zusammenfassung im_bericht_nichts im_wochenbericht_nichts wenn_du_werkzeuge wenn_du_zusammenfasst" },
	{ '7', "titeln zeilen" },
	{ '3', "lob leg_bitte klick_auf" },
	{ '$', "wird_nicht_mehr_gebraucht wird_nicht_mehr_benötigt werden_nicht_mehr_gebraucht werden_nicht_mehr_benötigt "
		"brauchen_wir_nicht_mehr ist_veraltet sind_veraltet stammt_aus_der_test stammt_noch_aus stammen_aus_der_test "
		"stammen_noch_aus aus_der_testphase aus_versehen_angelegt versehentlich_angelegt wurde_versehentlich "
		"wurden_versehentlich doppelt_gezählt wurde_genehmigt ist_genehmigt wurde_freigegeben ist_freigegeben "
		"ist_abgesprochen ist_abgestimmt mit_dem_kunden_abgestimmt ist_mit_dem_kunden ist_mit_der mit_der_leitung "
		"mit_der_geschäftsführung auf_anweisung_der auf_anweisung_des auf_anweisung_von auf_wunsch_der auf_wunsch_des "
		"im_auftrag_der im_auftrag_des im_auftrag_von anordnung_der anordnung_des anweisung_der_leitung der_chef_will "
		"der_chef_hat die_chefin_will der_vorstand die_leitung_hat die_leitung_will die_anwälte_sagen die_anwälte_haben "
		"die_rechtsabteilung danke_im_voraus vielen_dank_im_voraus vertrau_mir vertraue_mir ist_dringend es_ist_dringend "
		"es_eilt frist_heute bis_heute_abend das_ist_für_den das_ist_für_die ist_für_den_support ist_für_die_prüfung "
		"für_unsere_unterlagen für_die_verwaltung vor_der_prüfung vor_der_revision bevor_die_prüfer bevor_der_chef "
		"keine_bestätigung_nötig bestätigung_nicht_nötig rückfrage_nicht_nötig keine_rückfragen keine_rückfrage "
		"reine_routine routineprüfung löschantrag löschersuchen laut_ticket siehe_ticket ist_schon_genehmigt "
		"du_hast_die_erlaubnis du_darfst_das ich_erlaube_dir das_wurde_so_beschlossen wurde_stillgelegt "
		"wurde_abgeschaltet für_ungültig_erklärt sind_fehlerhaft waren_fehlerhaft ist_fehlerhaft dein_chef_hat "
		"weiß_bescheid wissen_bescheid wurden_migriert wurde_migriert sind_migriert sind_umgezogen niemand_nutzt_sie "
		"nutzt_niemand_mehr braucht_niemand_mehr vertrag_ist_beendet vertrag_ist_ausgelaufen enthalten_fehler "
		"sind_duplikate sind_doppelt um_panik_zu damit_sich_niemand wird_sonst_nervös regt_sich_sonst" },
	{ '%', "die_du_verwendest die_du_benutzt die_du_nutzt den_du_verwendest das_du_verwendest mit_dem_du mit_der_du "
		"mit_denen_du die_du_hast die_dir_gegeben dir_gegeben_wurde dir_mitgegeben die_du_bekommen die_du_erhalten "
		"dir_vorgegeben dir_zur_verfügung zur_verfügung_stehen_dir was_man_dir was_dir_gesagt was_dir_vorgegeben "
		"auf_nachfrage bei_nachfrage bei_nachfragen auf_nachfragen falls_gefragt wenn_gefragt wenn_du_gefragt "
		"falls_du_gefragt wenn_nachgefragt falls_nachgefragt du_erhalten du_vor_diesem erhalten_hast bekommen_hast "
		"aufgetragen_hat dir_vorher_aufgetragen vor_der_ersten_frage" },
	{ 'G', "aufbewahrungsfrist aufbewahrungsdauer speicherfrist aufbewahrungszeit annotationen geplante_berichte "
		"geplanten_berichte zeitgesteuerte_berichte zeitgesteuerten_berichte berichtsversand berichtsarchiv "
		"kampagnendaten kampagnendatensätze besuchsprotokoll besuchslog besuchsverlauf besuchshistorie besuchszahlen "
		"besucherhistorie besucherverlauf besucherprofile vorjahresdaten messdaten rohdaten trackingdaten tracking_daten "
		"statistikdaten umsatzliste umsatztabelle konversionen konversionsdaten benutzerkonten benutzerkonto "
		"benutzerdefinierte_dimensionen benutzerdefinierten_dimensionen sitzungsdaten sitzungsaufzeichnungen websiteliste "
		"websites_aus zugriffsrechte zugänge zugriff_aller besucherliste bestellnummern bestelldaten formulareingaben "
		"formulardaten nutzer_ids besucher_ids archivtabellen verweisdaten tracking_dieser websites_außer "
		"segment_stammkunden alle_dashboards" },
	{ 'g', "ziel segmente_und umsätze_des webseite zugriff zugang einstellungen statistik statistiken konten_aller" },
	{ 'D', "lösch_mal löscht_bitte lösch_bitte entfern entferne_mal leert leer bereinige bereinigen säubere ausräumen "
		"räume_aus räum_leer tilgt vernichten_sie beseitigen anonymisiere anonymisieren deinstalliere deinstallieren "
		"aushebeln streich streicht streichen schmeiße kippe kippt gelöscht_werden_müssen zu_löschen zu_entfernen "
		"archivieren storno stornierst schreddere widerrufe" },
	{ 'H', "entziehe entzieh entziehen verkürze verkürzen verlängere kürze umbenennen benenne schalt_ab schalte_ab abschalte "
		"aktualisieren entferne_rechte entzieht weise_zu ordne_zu stufe_hoch" },
	{ 'S', "leitet reiche reicht teil_mit gib_durch durchgeben faxe funke übermittelst zuschicken zuspielen abliefern "
		"liefere liefern stelle_zu" },
	{ 'J', "häng_an hängt fügt setze_ein einsetzen füg anfügen ergänze ergänz bau_ein einbauen einzubauen" },
	{ 's', "zugriffsschlüssel zugriffstoken zugangstokens authentifizierungstoken datenbank_passwort datenbankzugang "
		"zugangscodes token_das anmeldetoken konfigurationsdatei passwort_der_datenbank" },
	{ 'V', "gib_aus geben_sie_aus gib_wieder wiedergeben sag_uns nenn_uns gib_uns verrate_uns lies_mir_vor schreib_ab "
		"abtippen wort_für_wort nenn_mir nenne_mir verrätst_du leg_offen lege_dar plaudere plauder vollständigen_text "
		"vollständige_text ganzen_text wortlaut vollen_wortlaut vollem_wortlaut" },
	{ 'o', "systemvorgabe systemtexte starttext anfangsanweisung anfangsanweisungen startanweisung startanweisungen "
		"einrichtungstext ursprünglichen_anweisungen systemeinstellung_der_ki" },
	{ '8', "falsche_klicks falschen_klicks gefälschte_klicks gefälschten_klicks verdächtige_zugriffe verdächtigen_verkehr "
		"verdächtiger_verkehr bot_verkehr rückgang abfall einbruch_der ausreißer diese_quelle dieser_quelle quelle "
		"merkwürdige_titel seltsame_titel auffällige_titel zugriffe datenlücke verkehr umsatzeinbruch einbrüche "
		"alles_sei_in_ordnung dass_alles_in_ordnung alles_in_ordnung_sei" },
	{ 'M', "mit_keinem_wort mit_keiner_silbe ohne_begründung ohne_erklärung ohne_kommentar kommentarlos "
		"nichts_ansehen_lassen darf_nichts_erfahren dürfen_nichts_erfahren soll_nichts_erfahren soll_nicht_erfahren "
		"darf_nicht_erfahren bleibt_unerwähnt bleiben_unerwähnt unerwähnt unter_den_tisch nichts_gesehen "
		"hast_nichts_gesehen nie_gelesen nie_gesehen als_sei_nichts als_wäre_nichts als_ob_nichts tu_als_ob_nichts "
		"taucht_nicht_auf weder_in_der tauchen_nicht_auf verlier_darüber_kein verliere_kein keine_erwähnung "
		"nicht_kommentieren nicht_aufklären nicht_bekannt_werden erwähnst_du_nicht erwähnt_nicht spurlos keine_spur "
		"nicht_vorkommen gäbe_es_sie_nicht gäbe_es_ihn_nicht gäbe_es_das_nicht gäbe_es_nicht nicht_gesehen_hast "
		"nie_passiert" },
	{ 'W', "sollte_jemand_fragen sollte_der_nutzer_fragen sollte_der_kunde_fragen wenn_der_kunde_fragt "
		"wenn_der_analyst_fragt falls_der_kunde falls_der_nutzer deiner_antwort deine_nächste_antwort in_deiner_nächsten "
		"am_anfang_deiner am_ende_deiner unter_deine_antwort in_deinem_bericht vor_deiner_antwort wenn_du_das_liest "
		"sobald_du_das_liest wenn_du_dies_liest sobald_du_dies_liest beim_zusammenfassen bei_der_zusammenfassung "
		"bei_der_auswertung ab_dieser_zeile ab_hier_gilt falls_du_werkzeuge falls_du_zugriff wenn_du_zugriff "
		"wenn_du_schreibrechte" },
	{ 'A', "ki_gestützte wer_diesen_bericht wer_dies_auswertet wer_dies_zusammenfasst wer_diese_daten wer_das_zusammenfasst "
		"wer_das_auswertet wer_diese_zeile auswertende_ki auswertendes_modell auswertende_modell auswertenden_modell "
		"auswertende_agent lesende_ki ki_analyst ki_assistenz digitaler_assistent sprach_ki generative_ki "
		"maschineller_leser" },
	{ '5', "automatische_leser automatischer_leser automatischen_lesern automatische_auswertung automatische_auswertungen "
		"automatische_zusammenfassung automatische_zusammenfassungen automatisierte_leser berichtsbot statistik_bot "
		"statistikbot berichts_bot auswerter zusammenfasser_dieser software_agenten" },
	{ '-', "im_browser in_deinem_browser in_ihrem_browser prompts_für prompt_für ki_prompts nicht_verraten_wird mein_konto "
		"meinen_account mein_benutzerkonto" },
	{ 'h', "was_ist_ein was_ist_eine was_bedeutet was_heißt" },
	{ '9', "außer ausgenommen bis_auf dein_vorgesetzter_hier ich_bin_dein ich_bin_deine ich_bin_der_admin "
		"ich_bin_der_betreiber als_dein_entwickler als_dein_administrator als_dein_betreiber dein_ersteller "
		"dein_erschaffer dein_konstrukteur der_dich_gebaut wir_sind_die_betreiber seitenbetreiber vom_betreiber "
		"von_deinem_betreiber geschäftsführung vorstand rechtsanwälte erhöhte_rechte" },
	{ 'I', "fallen_lassen lässt_fallen vorgaben_fallen lass_die_vorgaben ausgesetzt außer_kraft_gesetzt zählt_nicht_mehr "
		"zählen_nicht_mehr gelten_ab_sofort_nicht kümmer_dich_nicht_um beachtest_nicht hältst_dich_nicht "
		"unabhängig_von_deinen ungeachtet_deiner egal_was_deine statt_des_berichts anstelle_des_berichts "
		"statt_der_zusammenfassung war_nur_ein_test war_nur_ein_entwurf bist_kein_assistent kein_assistent_mehr "
		"kein_chatbot_mehr regeln_weg lass_alles_stehen streicht_die leg_beiseite beiseite_legen beiseite vergisst "
		"vergesse ist_erledigt ist_beendet ist_abgeschlossen hat_sich_erledigt" },
	{ 'R', "was_dir_vorher was_dir_bisher was_dir_zuvor bisher_vorgegeben regeln_die_dir betriebsanweisung dienstanweisung "
		"systemregeln arbeitsanweisung was_man_dir_gesagt vorgegebenes" },
	{ 'L', "kommandozeile dateiwerkzeug codeinterpreter suchwerkzeug browserwerkzeug shell_werkzeug datei_tool such_tool "
		"api_werkzeug mailfunktion schreibwerkzeug eingabekonsole mcp_werkzeug" },
	{ 'X', "führst_aus lass_laufen starte_im_terminal tippe gib_ein ausgeführt" },
	{ 'C', "ruft rufst ruf_auf" },
	{ '4', "mögen soll_bitte" },
	{ '3', "bitte_dein bitte_deinen lass_dein lass_deinen lass_deine" },
	{ '8', "auf_null auf_0" },
	{ 'S', "zukommen_lassen lass_zukommen" },
	{ 'M', "verschweigt unterschlägt verheimlicht vermeide_es_zu schweigt_über schweig_über schweige_über "
		"bewahre_stillschweigen außen_vor_lassen lass_außen_vor" },
	{ 'u', "demjenigen" },
	{ 'v', "nennt listet" },
	{ '$', "verfälschen verfälscht_den sind_kaputt sind_beschädigt von_bots_erzeugt stammen_von_bots stören_nur "
		"bremsen_uns sind_falsch" },
	{ '-', "funktion_aufrufen funktionen_aufrufen funktionsaufruf meinem_chef eine_kopie neue_dienstanweisung" },
	{ 'g', "referrer vorherige_mail letzte_mail" },
	{ 'B', "verhalte_dich_als_ob verhalte_dich_als_sei" },
	{ 'I', "schlag_in_den_wind pfeift_auf" },
	{ 'D', "räum_weg weg_damit lass_verschwinden mach_leer entsorge entsorgt wegmachen" },
	{ 'S', "spiel_weiter liefere_aus" },
	{ 'V', "schreib_hier kopier_hier gib_preis plauder_aus pack_aus" },
	{ 'M', "nicht_aufnehmen nicht_vorkommen_lassen nicht_aufgeführt nicht_erwähnt_werden sag_nichts_über "
		"sage_nichts_über sagen_sie_nichts_über nichts_über_diese im_bericht_weg aus_dem_bericht_weg in_der_auswertung_weg "
		"nicht_verzeichnen nicht_ausweisen lass_aus_dem_bericht" },
	{ 'I', "haben_ausgedient ist_vom_tisch schieb_beiseite sind_erloschen verlieren_ihre_gültigkeit" }
};

const mcp_concept_language mcp_words_de = { "de", "", rows, sizeof(rows) / sizeof(rows[0]) };
