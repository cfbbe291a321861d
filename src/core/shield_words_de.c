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
	{ '3', "lob leg_bitte klick_auf" }
};

const mcp_concept_language mcp_words_de = { "de", "", rows, sizeof(rows) / sizeof(rows[0]) };
