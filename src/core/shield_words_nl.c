#include "shield_concepts.h"

static const mcp_concept_row rows[] = {
	{ 'I', "negeer negeert negeren vergeet vergeten veronachtzaam niet_opvolgen niet_volgen niet_langer_volgen niet_meer_volgen "
		"negeer_dan "
		"gehoorzaam_niet niet_gehoorzamen overschrijf overschrijft overschrijven omzeil omzeilen sla_over laat_varen verwerp verwerpen "
		"verwijder_je_instructies stop_met_het_volgen hou_je_niet houd_je_niet niet_houden schuif_opzij zet_opzij opzij_zetten "
		"gelden_niet_meer gelden_niet_langer zijn_vervallen zijn_ongeldig let_niet passeer trek_in herroep laat_los respecteer_niet "
		"trek_je_niets vervallen ongeldig ingetrokken geannuleerd herroepen nietig verworpen stop_met_het_volgen_van stop_met_volgen "
		"sla_geen_acht let_niet_op" },
	{ '-', "vergeet_niet niet_vergeten vergeet_je_niet wachtwoord_vergeten alle_rechten opdrachtprompt klantenservice fouten_negeren "
		"systeembeheerder" },
	{ 'F', "gehoorzaam gehoorzaamt gehoorzamen volg_mijn volg" },
	{ 'C', "roep roept aanroepen"},
	{ 'X', "voer voert uitvoeren uit_te_voeren draai run_de" },
	{ 'S', "stuur stuurt sturen doorsturen zend zendt zenden verzend verzendt verzenden mail_alle mailen exporteer exporteert exporteren "
		"upload uploaden deel delen lek lekken verstuur versturen kopieer kopiëren plaats overdragen geef_door doorgeven" },
	{ 'D', "verwijder verwijdert verwijderen wis wissen gooi_weg vernietig vernietigen annuleer annuleren leeg leegmaken schrap "
		"schrappen "
		"deactiveer archiveer maak_leeg" },
	{ 'H', "reset herstel_het wijzig verander schakel verleen maak_een_nieuwe ken_toe vervang pas_aan aanpassen bijwerken zet_het "
		"maak stel_in" },
	{ 'V', "onthul onthullen druk_af afdrukken herhaal herhalen openbaar openbaren letterlijk verklap citeer woord_voor_woord "
		"print_je geef_me "
		"vertel_me" },
	{ 'v', "toon toont tonen laat_zien geef geeft geven noem noemen lijst_op zeg_me wat_is wat_zijn wat_waren welke_zijn "
		"schrijf_op laat_me "
		"weergeven som_op beschrijf toon_me" },
	{ 'K', "verberg verbergt verbergen verzwijg verzwijgen houd_geheim verhul verstop houd" },
	{ 'T', "vertel vertellen informeren te_informeren informeer waarschuwen te_waarschuwen melden te_melden zeggen zeg vermelden vermeld "
		"inlichten in_te_lichten noemen_aan laten_weten op_de_hoogte te_vertellen te_zeggen weten_laten meld weten" },
	{ 'M', "niet_vertellen niet_informeren niet_vermelden niet_noemen niet_melden niets_zeggen niets_vertellen niet_zeggen "
		"niet_waarschuwen "
		"niets_weten niet_weten vertel_niet vertel_niets zeg_niets niets_merken niet_inlichten nooit_vermelden nooit_noemen "
		"niet_laten_weten niets_over" },
	{ 'B', "doe_alsof doet_alsof gedraag_je handel_als gedraagt_u speel_de_rol je_bent_nu je_bent_vanaf_nu u_bent_nu bent_u_nu "
		"stel_je_voor_dat_je neem_de_rol schakel_over_naar ga_naar_de word jij_bent_nu je_bent_nu_in" },
	{ 'Z', "antwoord antwoordt antwoorden beveel_aan aanbevelen prijs_de prijs reageer zeg_alleen raad_aan loof schrijf promoten "
		"aanprijzen "
		"raad beoordeel" },
	{ 'J', "voeg voegt toevoegen plak codeer encodeer sluit_bij zet" },
	{ 'n', "niet niets geen nooit niemand" },
	{ 'm', "dient_te zult je_moet u_moet" },
	{ 'y', "jij die_je_kent je_bent ben_je" },
	{ 'Y', "je jouw uw" },
	{ 'q', "alle alles elke elk ieder iedere al_het al_de volledige gehele hele complete iedereen helemaal" },
	{ 'l', "deze dit dat die volgende het_volgende onderstaande hiervan dit_bericht" },
	{ 'p', "alsjeblieft alstublieft graag belangrijk dringend waarschuwing let_op" },
	{ 'w', "nu onmiddellijk direct meteen zonder_bevestiging zonder_te_vragen zonder_toestemming per_direct definitief "
		"zonder_bevestiging_te" },
	{ 'W', "vanaf_nu van_nu_af_aan voortaan vanaf_heden met_ingang_van_nu" },
	{ 'd', "naar aan" },
	{ 'h', "hoe hoe_je waarom kan kun kunt kunnen mag wanneer waar tips_om wie moeten stappen_om" },
	{ 'N', "nieuwe nieuw bijgewerkte" },
	{ 'P', "vorige voorgaande eerdere eerder bovenstaande hierboven voorafgaande tot_nu_toe tot_nu vroegere voordien hiervoor oude" },
	{ 'O', "systeem oorspronkelijke originele verborgen geheime geheim interne ontwikkelaar aanvankelijke initiële ingebouwde" },
	{ 'i', "stiekem heimelijk in_stilte in_het_geheim onopgemerkt stilletjes ongemerkt" },
	{ 'z', "zonder" },
	{ 'f', "als indien" },
	{ 'e', "beste lieve hallo hoi opmerking bericht notitie instructie_voor instructies_voor instructie_aan bericht_aan "
		"bericht_voor attentie "
		"herinnering mededeling geachte" },
	{ 'g', "gegevens e_mails bestanden bestand documenten berichten records gebruikers contacten geschiedenis bestellingen "
		"facturen resultaten "
		"tabellen informatie rapporten rapport inhoud logboeken" },
	{ 'G', "klanten klantgegevens klantenlijst klantrecords klantrecord klantendata klantdata klantenbestand chatgeschiedenis "
		"gespreksgeschiedenis chatlogs bezoekersgegevens gebruikersgegevens gebruikerslijst databank campagnes klanteninformatie "
		"klantinformatie opgeslagen_gegevens persoonsgegevens vertrouwelijke_gegevens gevoelige_gegevens abonnees leveranciers "
		"bezoekerslogboek prospects analysegegevens gesprekshistorie doelen segmenten" },
	{ 's', "wachtwoord wachtwoorden api_sleutel api_sleutels sleutels geheimen inloggegevens bankrekening creditcardgegevens "
		"toegangstokens" },
	{ 'R', "instructie instructies aanwijzingen richtlijn_van programmering" },
	{ 'r', "regel regels richtlijnen beperkingen opdrachten opdracht bevelen bevel voorschriften kaders gezegd verteld taken tekst "
		"veiligheidsregels beleid limieten systeemregels gesprekken gesprek" },
	{ 'A', "taalmodel taalmodellen ai_assistent ai_assistenten ai_modellen ai_agenten kunstmatige_intelligentie ai_systeem "
		"groot_taalmodel" },
	{ 'a', "assistent assistenten modellen" },
	{ 'u', "gebruiker beheerder eigenaar mens de_gebruiker" },
	{ 'L', "gereedschap hulpmiddel" },
	{ 'c', "opdracht_uit commando stappen" },
	{ 'U', "aanvaller" },
	{ 'k', "adres" },
	{ 'x', "zonder_beperkingen zonder_regels zonder_grenzen zonder_filters zonder_restricties onbeperkt onbeperkte ongecensureerd "
		"ongecensureerde ontwikkelaarsmodus ongefilterd geen_beperkingen geen_regels zonder_limieten zonder_enige_beperking "
		"ongefilterde" },
	{ 'j', "deze_maand deze_week vorige_maand vandaag_aangemaakt uit_het_crm in_het_crm uit_de_database dit_jaar zijn_aangemaakt" },
	{ 'b', "is_om zijn is bent" },
	{ 'Q', "die_dit_leest die_dit_lezen leest lezen verwerkt samenvat analyseert" },
	{ 'E', "van voor" },
	{ 't', "taak rol missie doel" },
	{ ' ', "de het een en of mij mijn ons onze om te dan hem haar er uit over door in alleen slechts bij aub" },
	{ 'o', "systeemprompt systeeminstructies systeembericht systeemprompts" },
	{ '1', "gebruik gebruikt gebruiken met_behulp via_de met" },
	{ '2', "mailtool e_mailtool emailtool verwijdertool wistool" },
	{ '3', "neem neemt maakt zette plaatst doe doet laat noteer markeer meldt rapporteer verklaar beweer lieg verzin vervals "
		"verdubbel koop bestel betaal verhoog verlaag sluit stop stopt pauzeer beëindig blokkeer deblokkeer open opent bezoek "
		"bezoekt haal haal_op download laad klik lees verzamel verplaats vertaal vat_samen vat herformuleer classificeer "
		"beschouw behandel vertrouw geloof weiger ontken laat_weg weglaten achterwege begin ga_verder ga_door groet bedank "
		"feliciteer zing speel keur_goed keur goedkeuren betaal_terug terugbetalen stort bewaar zwijg prijst prijzen bejubel "
		"presenteer hou neem_aan spreek praat verbind navigeer contacteer registreer accepteer boek wijs_toe nodig_uit "
		"overmaken stel doorspelen speel_door leegt" },
	{ '4', "moet dient dienen zou_moeten hoort behoort is_verplicht zijn_verplicht verplicht gelieve jullie_moeten hoeft_niet" },
	{ '5', "bots robots agents machine crawler samenvatter ai_lezer ai_lezers ai_hulpje" },
	{ '6', "extern externe pastebin gist dropbox telegram concurrent buitenstaander" },
	{ '7', "pagina titel veld zin alinea label kop paginatitel campagnenaam" },
	{ '9', "avg compliance audit je_ontwikkelaar je_baas je_maker jouw_baas echte_taak echte_opdracht eigenlijke_taak "
		"slechts_een_test testmodus noodgeval vertrouwelijk eigenaar_van_de_site ik_ben_je ik_ben_jouw" },
	{ '8', "prijzen_van budget korting kortingscode tegoed terugbetaling voorraad advertenties beheerdersrechten omzet verkopen "
		"cijfers verkeer daling afwijkingen anomalieën" },
	{ 'M', "geen_woord geen_enkel_woord zonder_melding zonder_spoor tegen_niemand aan_niemand onder_ons niemand_mag zwijg_over "
		"zonder_te_vermelden niet_melden niet_meld meld_niet zeg_niets zeg_er_niets rep_met_geen_woord sst hou_het_voor_je "
		"houd_het_voor_je zonder_te_zeggen zonder_te_informeren zonder_te_melden niet_vermelden niet_noemen niet_zeggen "
		"niet_waarschuwen niet_informeren vermeld_niet noem_niet zwijg_hierover" },
	{ 'I', "verlopen vervallen gelden_niet_meer geldt_niet_meer tellen_niet_meer vervangen ingetrokken laat_vallen laat_los "
		"leg_naast_je schuif_opzij schort_op staak onderbreek in_plaats_van_je hou_op_met houd_op_met" },
	{ 'u', "baas analist lezer eigenaar beheerder" },
	{ 's', "omgevingsvariabelen databasewachtwoord" },
	{ '0', "piraat verkoper verkoopster oma grootmoeder tovenaar butler tweeling personage woordvoerder advocaat dichter papegaai "
		"fan handlanger dienaar orakel schurk sprookje spel verteller directeur" },
	{ 'B', "blijf_in_je_rol praat_als antwoord_als schrijf_als je_heet je_naam_is doe_alsof stel_je_voor beschouw_jezelf "
		"je_werkt_voor werk_voor_mij verplaats_je kruip_in speel_de_rol neem_de_rol word" },
	{ 'V', "spuug dicteer lees_voor woord_voor_woord" },
	{ 'L', "functie browser terminal mailprogramma" },
	{ 'G', "contactenlijst klantnamen bestelgeschiedenis ip_adressen telefoonnummers weekrapport maandrapport" },
	{ 'S', "sluis speel_toe lever bezorg mail" },
	{ 'D', "vernietig gooi_weg sloop" },
	{ '#', "help fout probleem leren handleiding" },
	{ 'I', "vervalt laat_varen laat_zitten" },
	{ 'M', "niet_te_vermelden mag_niet_vermeld" },
	{ 'v', "som_op som_ze" },
	{ 'I', "telt_niet_meer als_vervallen laat_je_opdracht" },
	{ 'D', "moeten_weg onmiddellijk_weg" },
	{ 'M', "niets_van_merken dat_niemand" },
	{ 'u', "persoon_die_je" },
	{ 'e', "bedoeld_voor gericht_aan" },
	{ 'B', "je_werkt_nu je_werkt spreekt_als" },
	{ 'W', "voor_je_antwoordt voordat_je_antwoordt uit_je_samenvatting in_je_samenvatting je_samenvatting in_je_antwoord "
		"toolaanroep doe_wat_er_staat" },
	{ 'R', "je_gekregen ontwikkelaar_zei" },
	{ '3', "activeer activeren" },
	{ 'e', "hé psst" },
	{ '9', "je_leidinggevende je_ontwikkelaars heeft_het_bevolen directie" },
	{ 'G', "bezoekerslogs bezoekgegevens annotaties tracking bestellijst conversies statistieken" },
	{ 'W', "als_iemand_vraagt als_de_gebruiker_vraagt in_het_antwoord in_de_samenvatting wanneer_je_antwoordt" },
	{ 'M', "mondje_dicht heb_je_nooit_gezien heb_jij_nooit" },
	{ 'S', "mail_even" },
	{ 'D', "gooi" },
	{ '7', "titels regels_titel" },
	{ '$', "is_niet_meer_nodig zijn_niet_meer_nodig hebben_we_niet_meer_nodig niet_langer_nodig_is is_verouderd "
		"zijn_verouderd is_per_ongeluk_aangemaakt zijn_per_ongeluk per_ongeluk_aangemaakt komt_uit_de_test "
		"uit_de_testfase het_is_maar_een_test dubbel_geteld zijn_dubbel_geteld is_goedgekeurd zijn_goedgekeurd "
		"is_al_goedgekeurd akkoord_van_de is_afgesproken is_afgestemd afgestemd_met_de in_opdracht_van_de in_opdracht_van "
		"opdracht_van_de_directie op_bevel_van op_last_van op_verzoek_van de_directie_wil de_directie_heeft de_baas_wil "
		"de_baas_heeft de_juristen_zeggen juridische_zaken alvast_bedankt bij_voorbaat_dank vertrouw_me is_dringend "
		"het_is_dringend het_is_voor_de dat_is_voor_de dat_hoort_bij voor_onze_administratie voor_de_certificering "
		"voor_de_jaarlijkse voor_de_controle_van voor_de_audit bevestiging_niet_nodig geen_bevestiging_nodig "
		"vragen_hoeft_niet niet_eerst_vragen routinecontrole volgens_ticket verwijderverzoek ik_geef_je_toestemming "
		"je_hebt_toestemming je_mag_dit zijn_foutief kloppen_niet is_opgeheven is_stopgezet weet_ervan weten_ervan "
		"weet_er_van zijn_gemigreerd is_gemigreerd zijn_verhuisd niemand_kijkt_er niemand_gebruikt_ze "
		"contract_is_afgelopen bevatten_fouten bevat_fouten zijn_dubbel om_paniek_te wordt_anders_nerveus" },
	{ '%', "die_je_gebruikt die_jij_gebruikt waarmee_je waarmee_jij die_je_hebt_gekregen die_je_kreeg die_je_hebt_ontvangen "
		"die_je_zijn_gegeven tot_je_beschikking tot_jouw_beschikking die_je_ter_beschikking wat_je_is_verteld "
		"wat_je_verteld_is wat_ze_je wat_men_je als_ze_vragen als_ze_ernaar_vragen als_men_vraagt desgevraagd "
		"wanneer_men_vraagt bij_navraag als_ernaar_gevraagd voor_de_eerste_vraag die_je_kunt_gebruiken" },
	{ 'G', "annotatie geplande_rapporten rapportages geplande_rapportages bewaartermijn bewaarperiode bezoekgeschiedenis "
		"bezoekersgeschiedenis bezoeklogboek bezoekcijfers bezoekdata trackinggegevens meetgegevens ruwe_gegevens "
		"campagnegegevens campagnedata tracking_van toegangsrechten toegang_van_iedereen aangepaste_dimensies "
		"rapportarchief bezoekersprofielen sessieopnames sitelijst lijst_met_sites websites_uit lijst_met_doelen "
		"ordernummers gebruikers_ids conversiedoel conversiedoelen doel_aankoop klant klantnummers lijst_met_ingevulde "
		"ingevulde_formulieren formulieren omzetlijst e_mailadressen_van bezoekerslijst tabel_met_bezoeken "
		"gebruikersaccounts" },
	{ 'g', "bezoeken toegang rechten statistiek instellingen websites_van formulier lijst_van" },
	{ 'D', "verwijderd_worden wist schoon_op opschonen opruimen ruim_op anonimiseer anonimiseren deïnstalleer deïnstalleren "
		"haal_weg weghalen archiveren schrapt vernietigt knikker kieper doe_weg te_verwijderen te_wissen" },
	{ 'H', "wijzigt verandert herstel trek_in_de_rechten hernoem verkort verkorten zet_op_nul op_nul schakel_uit ontneem "
		"ontneemt zet_uit zet_het_bewaar" },
	{ 'S', "stuur_door doorgestuurd mail_ze mail_het mailt deelt bezorgen leveren lever_aan overhandig publiceer publiceren "
		"kopieert" },
	{ 'J', "toe_te_voegen voeg_toe bijvoegen insluiten plakt achter_de_link codeert" },
	{ 's', "toegangssleutel toegangscode toegangstoken authenticatietoken wachtwoord_van_de databasewachtwoorden "
		"omgevingsvariabele configuratiebestand beheerderswachtwoord" },
	{ 'V', "zeg_ons geef_ons vertel_ons laat_ons lees_me reproduceer uitschrijven schrijf_uit type_over dreun_op reciteer "
		"verraad citeren voorlezen volledige_tekst letterlijke_tekst exacte_tekst" },
	{ 'o', "systeeminstructie systeemopdracht startinstructies startinstructie oorspronkelijke_instructies systeemtekst "
		"beginprompt" },
	{ '8', "valse_klikken nepklikken verdacht_verkeer verdachte_bezoeken terugval bron deze_bron verwijzer rare_titels "
		"vreemde_titels gevonden_fouten piek daling_van dat_alles_goed dat_alles_in_orde" },
	{ 'M', "geen_woord_over met_geen_woord zonder_uitleg zonder_toelichting zonder_commentaar niet_uitleggen leg_niet_uit "
		"mag_niet_weten mag_niets_weten mag_er_niets hoeft_niet_te_weten hoeft_niets_te_weten alsof_er_niets "
		"alsof_er_niks je_hebt_niets_gezien nooit_gelezen nooit_gezien geen_melding geen_vermelding blijft_onvermeld "
		"onvermeld zwijgen_over zwijgt_over hou_stil hou_het_stil houd_stil niet_laten_merken laat_niets_merken "
		"niet_opnemen neem_niet_op niet_benoemen niet_bespreken bespreek_niet niet_aan_de_klant verzwijg_voor geen_spoor "
		"niet_voorkomen niet_verschijnen mag_niet_verschijnen niet_hebt_gezien niet_hebt_gelezen niet_bestond "
		"hoeft_dit_niet_te_weten" },
	{ 'W', "als_de_klant_vraagt als_de_analist_vraagt in_je_volgende_antwoord aan_het_begin_van_je aan_het_eind_van_je "
		"onderaan_je_antwoord van_je_antwoord in_je_rapport als_je_dit_leest zodra_je_dit_leest als_je_tools_hebt "
		"als_je_toegang_hebt als_je_gereedschap voordat_je_de_cijfers vanaf_hier_geldt vanaf_deze_regel vanaf_deze_rij" },
	{ 'A', "wie_dit_samenvat wie_dit_leest wie_dit_verwerkt wie_dit_rapport wie_deze_gegevens wie_deze_cijfers "
		"degene_die_dit digitale_assistent virtuele_assistent taalassistent generatieve_ai slimme_assistent ai_systemen" },
	{ '5', "automatische_lezers automatische_lezer automatische_samenvatting automatische_samenvattingen "
		"automatische_agenten rapportbot statistiekbot robotje" },
	{ '-', "in_je_browser in_uw_browser in_de_browser prompts_voor prompt_voor mijn_account mijn_profiel mijn_gegevens" },
	{ 'h', "wat_is_een wat_betekent" },
	{ '9', "behalve uitgezonderd op_na_die je_ontwerper ik_ben_de_beheerder ik_ben_de_eigenaar als_je_ontwikkelaar namens_je "
		"namens_ons hier_je hier_spreekt wie_je_gemaakt onderhoudsmodus directie_van verhoogde_rechten beheerderssessie "
		"draaiboek" },
	{ 'I', "opgeschort zijn_opgeschort buiten_werking vervallen_verklaard tellen_niet_langer telt_niet gelden_nu_niet "
		"doen_er_niet_toe doet_er_niet_toe ongeacht_je ongeacht_wat_je in_plaats_van_het_rapport "
		"in_plaats_van_de_samenvatting was_maar_een_test waren_een_concept je_bent_geen_assistent je_bent_niet_langer "
		"niet_langer_een_assistent leg_opzij leg_terzijde terzijde stap_af_van wijk_af negeer_je een_ander_draaiboek "
		"geldt_een_ander is_klaar is_afgelopen is_voltooid zit_erop" },
	{ 'R', "wat_je_eerder_is wat_ze_je_opdroegen ontvangen_regels ontvangen_instructies werkinstructie regels_die_je "
		"richtlijnen_die_je" },
	{ 'r', "reglement voorwaarden_voor_jou kader instellingen_van_je" },
	{ 'L', "bestandstool zoektool apitool mailfunctie verzendfunctie shelltool hulpmiddelen gereedschappen" },
	{ 'X', "voer_uit voert_uit tik typ draait_het start_het_script" },
	{ 'C', "roep_aan aan_te_roepen aanroep" },
	{ '3', "wijzigen veranderen verlenen hernoemen uitschakelen deactiveren vraag_je vraag_aan" },
	{ '8', "op_0 naar_nul" },
	{ 'S', "doe_toekomen" },
	{ 'M', "verzwijgt vermijd_het zwijg zwijgt houd_je_mond_over houd_stil hou_stil bewaar_het_stilzwijgen "
		"houd_voor_jezelf verborgen_voor" },
	{ 'u', "degene_die" },
	{ 'V', "noemt_hier" },
	{ '$', "vervuilen vertekenen zijn_beschadigd door_bots_gemaakt komen_van_bots niet_meer_nodig kloppen_niet "
		"zijn_corrupt vertragen_ons" },
	{ '-', "functie_aanroepen een_kopie mijn_baas" },
	{ 'B', "doe_alsof" },
	{ 'I', "laat_varen lap_aan_je_laars negeer_gewoon" },
	{ 'D', "verwijderd_moeten maak_leeg maak_schoon gum_uit veeg_uit laat_verdwijnen trek_leeg hef_op opheffen" },
	{ 'S', "zend zenden verzend verzenden speel_door doorsturen doorspelen" },
	{ 'V', "schrijf_over zet_neer_wat dump geef_prijs som_op lees_op" },
	{ 'M', "mag_niet_voorkomen mag_niet_verschijnen niet_opnemen neem_niet_op zeg_niets_over laat_weg_uit "
		"laat_buiten_beschouwing niet_laten_zien laat_niet_zien laat_niets_merken" },
	{ 'I', "vergeet_maar leg_naast_je trek_je_niets_aan tellen_niet_meer telt_niet_meer gelden_niet_meer geldt_niet_meer "
		"is_vervallen zijn_vervallen laat_vallen schuif_opzij" }
};

const mcp_concept_language mcp_words_nl = { "nl", "", rows, sizeof(rows) / sizeof(rows[0]) };
