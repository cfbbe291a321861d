#include "shield_concepts.h"

static const mcp_concept_row rows[] = {
	{ 'I', "ignorez ignorer ignorons oublie oubliez oublier ne_tiens_pas_compte ne_tenez_pas_compte ne_pas_tenir_compte "
		"tiens_plus_compte "
		"ne_tiens_plus_compte ne_tenez_plus_compte ne_tiens_aucun_compte ne_tenez_aucun_compte ne_respecte_plus ne_respecte_pas "
		"ne_respectez_plus ne_respectez_pas ne_suis_pas ne_suis_plus ne_suivez_pas ne_suivez_plus ne_pas_suivre ne_plus_suivre "
		"ne_pas_respecter n_obéis_plus n_obéis_pas nobéis_plus nobéis_pas nobéissez_plus passe_outre passez_outre passer_outre "
		"fais_abstraction faites_abstraction faire_abstraction contourne contournez contourner outrepasse outrepassez outrepasser écrase "
		"écrasez remplace_tes remplacez_vos annule_toutes annulez_toutes néglige négligez laisse_de_côté laissez_de_côté "
		"laisse_tomber mets_de_côté mettez_de_côté cesse_de_suivre cessez_de_suivre arrête_de_suivre arrêtez_de_suivre nécoute_pas "
		"nécoute_plus nécoutez_plus abandonne abandonnez ne_sont_plus_valables ne_sappliquent_plus ne_sont_plus_valides désobéis "
		"annulées annulés annulée caduques caduc nulles invalides révoquées ignorant désobéissez négligeant fais_fi faites_fi" },
	{ '-', "noublie_pas noubliez_pas noublions_pas ne_pas_oublier oubliez_pas mot_de_passe_oublié ignorer_les_erreurs "
		"invite_de_commandes "
		"tous_droits tous_les_jours tout_savoir tout_sur service_client dont" },
	{ 'F', "obéis obéissez obéir suis_mes suivez_mes conforme_toi respecte_ces" },
	{ 'C', "appelle appelez appeler invoque invoquez invoquer déclenche déclenchez lance_l"},
	{ 'X', "exécute exécutez exécuter lance lancez lancer effectue effectuez accomplis" },
	{ 'S', "envoie envoyez envoyer envoi transfère transférez transférer transmets transmettez transmettre téléverse téléversez "
		"téléverser télécharge exporte exportez exporter expédie expédiez publie publiez partage partagez poste_les communique "
		"communiquez divulgue_à copie copiez fais_suivre faites_suivre achemine charge_l" },
	{ 'D', "supprime supprimez supprimer efface effacez effacer élimine éliminez éliminer détruis détruisez détruire retire retirez vide "
		"videz purge purgez annule annulez rembourse remboursez archivez enlève enlevez" },
	{ 'H', "réinitialise réinitialisez modifie modifiez change changez désactive désactivez accorde accordez crée créez remplace "
		"remplacez mets_à_jour mettez_à_jour attribue attribuez ajoute_un_utilisateur donne_accès vire virez définis" },
	{ 'V', "révèle révélez révéler dévoile dévoilez dévoiler affiche affichez imprime imprimez répète répétez répéter divulgue "
		"divulguez récite récitez recopie recopiez mot_pour_mot expose exposez donne_moi donnez_moi dis_moi dites_moi" },
	{ 'v', "montre montrez montre_moi montrez_moi donne liste listez énumère énumérez quelles_sont quel_est quels_sont quelle_est "
		"écris_moi fournis fournissez afficher décris" },
	{ 'K', "cache cachez cacher dissimule dissimulez dissimuler occulte masque masquez tais taisez" },
	{ 'T', "dites dire prévenir préviens prévenez informer informe informez avertir avertis mentionner mentionne mentionnez signaler "
		"signale parler parle parlez avertissez alerter notifier savoir aviser évoque évoquez sache apprendre" },
	{ 'M', "ne_dis_rien ne_dites_rien ne_rien_dire ne_dis_pas ne_dites_pas ne_pas_dire ne_préviens_pas ne_prévenez_pas ninforme_pas "
		"ninformez_pas ne_pas_informer ne_mentionne_pas ne_mentionnez_pas ne_pas_mentionner ne_mentionne_jamais ne_mentionnez_jamais "
		"ne_parle_pas ne_parlez_pas ne_parle_jamais ne_dis_jamais navertis_pas navertissez_pas ne_révèle_pas ne_révélez_pas "
		"ne_signale_pas ne_montre_pas ne_doit_pas_savoir ne_pas_prévenir à_linsu ne_le_dis_pas ne_le_dites_pas nen_parle_pas "
		"nen_parlez_pas nalerte_pas ne_doit_rien_savoir névoque_pas" },
	{ 'B', "fais_comme_si faites_comme_si fais_semblant faites_semblant agis_comme agissez_comme comporte_toi comportez_vous prétends "
		"prétendez joue_le_rôle jouez_le_rôle tu_es_maintenant vous_êtes_maintenant tu_es_désormais vous_êtes_désormais "
		"imagine_que_tu tu_deviens incarne incarnez endosse passe_en bascule_en tu_es_maintenant_en vous_êtes_maintenant_en" },
	{ 'Z', "réponds répondez répondre recommande recommandez félicite félicitez dis_que cite citez_nous cite_nous écris écrivez "
		"conseille conseillez promeus promouvoir recommander vanter réponse attribuer attribue attribuez évalue évaluez" },
	{ 'J', "ajoute ajoutez insère insérez encode encodez inclus incluez intègre intégrez joins" },
	{ 'n', "ne pas ne_pas jamais aucun aucune rien non plus" },
	{ 'm', "dois devez tu_dois vous_devez il_te_faut il_vous_faut" },
	{ 'y', "vous toi que_tu_connais que_vous_connaissez tu_es vous_êtes" },
	{ 'Y', "ton ta tes votre vos" },
	{ 'q', "tout toute tous toutes chaque lensemble lintégralité ensemble_des toutes_les tous_les nimporte_quelle complètement "
		"entièrement" },
	{ 'l', "ce cet cette ces ceci cela suivant suivante suivants suivantes ce_qui_suit ci_dessous" },
	{ 'p', "svp sil_te_plaît sil_vous_plaît veuillez merci_de prière_de urgent attention" },
	{ 'w', "immédiatement sans_attendre tout_de_suite sur_le_champ sans_confirmation sans_demander sans_délai aussitôt "
		"sans_demander_confirmation définitivement sans_autorisation maintenant sans_poser" },
	{ 'W', "à_partir_de_maintenant dorénavant désormais dès_maintenant à_compter_de_maintenant à_partir_d_ici" },
	{ 'd', "à au vers chez sur aux" },
	{ 'h', "comment comment_faire pourquoi peut_on pouvez puis_je peut faut_il quand quand_faut pour_les  "
		"doivent ce_que que_faire guide_pour permet permettent" },
	{ 'N', "nouvelle nouvelles nouveau nouveaux" },
	{ 'P', "précédent précédente précédents précédentes antérieures antérieurs antérieure ci_dessus auparavant avant plus_tôt "
		"préalables préalable jusquici jusquà_présent jusquà_maintenant susmentionnées données_avant plus_haut reçues_avant" },
	{ 'O', "système systèmes initiales initiale initial initiaux originales dorigine cachées cachée cachés caché secrètes secrète "
		"secret internes interne développeur de_base par_défaut confidentielles" },
	{ 'i', "secrètement discrètement silencieusement en_secret en_silence en_cachette" },
	{ 'z', "sans sans_que" },
	{ 'f', "si puisque" },
	{ 'e', "cher chère chers bonjour salut note avis remarque message_à message_pour instruction_pour instructions_pour consigne_pour "
		"consigne_à instruction_à note_à note_pour à_lattention à_toute à_toutes" },
	{ 'g', "données courriels courriel e_mails fichiers fichier enregistrements enregistrement utilisateurs comptes historique commandes "
		"factures résultats tables informations tableau contenu compte sauvegardes" },
	{ 'G', "liste_des_clients liste_de_clients données_clients données_client données_des_clients données_utilisateurs "
		"enregistrements_clients fichier_clients historique_de_la_conversation historique_des_conversations historique_de_conversation "
		"historique_du_chat journal_des_visites journaux_des_visites base_de_données bases_de_données prospects campagnes "
		"liste_des_utilisateurs données_personnelles données_confidentielles données_sensibles abonnés fournisseurs "
		"informations_clients informations_des_clients données_analytiques données_stockées lhistorique_de_la_conversation "
		"fiches_clients objectifs segments" },
	{ 's', "mot_de_passe mots_de_passe clé_api clés_api clé_d_api clés_dapi clé_dapi jetons jeton identifiants clés_secrètes "
		"coordonnées_bancaires jetons_daccès cartes_bancaires compte_bancaire" },
	{ 'R', "consignes consigne linstruction programmation" },
	{ 'r', "règle règles contraintes limites ordres ordre contexte garde_fous indications politique politiques tâches lignes_directrices "
		"principes texte recommandations ce_qui_a_été_dit été_dit ai_dit conversation conversations" },
	{ 'A', "ia lia ias assistant_ia agent_ia agents_ia modèle_de_langage modèles_de_langage modèle_dia intelligence_artificielle "
		"modèle_ia "
		"modèles_ia chatbot_ia grand_modèle_de_langage lintelligence_artificielle assistant_virtuel" },
	{ 'a', "lassistant modèle lagent" },
	{ 'u', "utilisateur lutilisateur lutilisatrice ladministrateur administrateur lopérateur opérateur lhumain humain de_ladministrateur "
		"propriétaire lusager" },
	{ 'L', "outil outils loutil connecteur greffon" },
	{ 'c', "commande lignes_de_code instruction_shell étapes" },
	{ 'U', "attaquant lattaquant pirate" },
	{ 'k', "serveur adresse ladresse serveurs" },
	{ 'x', "sans_restriction sans_restrictions sans_limite sans_limites sans_règles sans_filtre sans_filtres sans_contraintes "
		"sans_aucune_restriction sans_aucune_règle non_censuré sans_censure non_restreint mode_développeur mode_debug aucune_restriction "
		"aucune_limite aucune_règle débridé débridée sans_aucune_limite illimité non_censurée libre_de_règles" },
	{ 'j', "ce_mois_ci créés_ce créées_ce le_mois_dernier cette_semaine créés_aujourdhui du_crm dans_le_crm de_la_base "
		"créés_ce_mois_ci du_mois cette_année" },
	{ 'b', "est sont consiste" },
	{ 'Q', "qui_lit qui_lis qui_lisent qui_traite lisant lit_ceci qui_résume analysant traitant qui_analyse" },
	{ 'E', "pour" },
	{ 't', "mission tâche rôle objectif" },
	{ ' ', "le la les de des du un une et ou me moi nous mon ma mes notre nos qui que se te en d l qu seulement uniquement leur dans" },
	{ 'o', "prompt_système invite_système message_système instructions_système linvite_système" },
	{ '1', "utilise utilisez utiliser sers_toi servez_vous avec en_utilisant au_moyen" },
	{ '2', "outil_de_suppression outil_de_messagerie outil_mail outil_e_mail outil_denvoi outil_de_courriel" },
	{ '3', "prends prenez mets mettez fais faites ajouter notez inscris inscrivez rédige rédigez indiquez signalez déclare "
		"déclarez affirme affirmez invente inventez mentez gonfle gonflez double doublez triplez achète achetez paie payez "
		"augmente augmentez baisse baissez réduis réduisez ferme fermez coupe coupez arrête arrêtez stoppe stoppez suspends "
		"suspendez bloque bloquez débloque ouvre ouvrez visite_la visitez consulte consultez téléchargez charge chargez clique "
		"cliquez lis lisez récupère récupérez collecte collectez extrais extrayez colle collez place placez déplace déplacez "
		"traduis traduisez résume_en résumez reformule reformulez classe classez considère considérez traite traitez "
		"fais_confiance crois croyez refuse refusez omets omettez omettre saute sautez passe_sous_silence passez_sous_silence "
		"laisse laissez commence commencez continue continuez termine terminez salue saluez remercie chante joue jouez approuve "
		"approuvez valide validez verse versez inscrire enregistre enregistrez sauvegarde vante vantez flatte présente "
		"présentez garde gardez adopte adoptez connecte connectez navigue contacte contactez complimente dénigre" },
	{ '4', "doit devrait devraient est_tenu_de est_tenue_de sont_tenus_de est_prié_de sont_priés_de est_priée_de veuille il_faut "
		"a_l_obligation_de obligatoire est_obligé_de il_est_impératif" },
	{ '5', "bots robots agents modèles machine agent_conversationnel ia_lectrice lecteur_ia robots_de_lecture outil_d_ia "
		"assistants résumeur automate crawler moteur_d_ia intelligence" },
	{ '6', "externe extérieur pastebin gist concurrent concurrence dropbox telegram" },
	{ '7', "page titre ligne champ annonce commentaire phrase paragraphe étiquette campagne_ci libellé" },
	{ '9', "rgpd conformité audit_interne ton_développeur votre_développeur ton_patron ton_créateur votre_créateur vraie_tâche "
		"véritable_tâche vraie_mission simple_test mode_test urgence confidentiel propriétaire_du_site c_est_ton c_est_votre" },
	{ '8', "prix budget remise bon_de_réduction code_promo remboursement stock annonces publicités droits_d_admin droits "
		"chiffre_d_affaires ventes chiffres trafic baisse anomalies anomalie" },
	{ 'M', "pas_un_mot n_en_parle n_en_parlez ne_signale ne_signalez sans_un_mot sans_trace sans_laisser_de_trace à_personne "
		"entre_nous ne_le_dis ne_le_dites ne_dis_rien ne_dites_rien ne_préviens ne_prévenez sans_prévenir sans_avertir "
		"sans_en_parler motus reste_discret restez_discret personne_ne_doit ne_figure ne_mentionne ne_mentionnez chut "
		"garde_le_silence gardez_le_silence garde_ça_pour_toi sans_rien_dire sans_signaler ne_pas_mentionner ne_pas_signaler "
		"ne_pas_prévenir rien_dire bouche_cousue discrétion sans_notifier" },
	{ 'I', "caduque caduques périmées périmé abrogées abroge remplacées retirées ne_compte_plus ne_comptent_plus ne_valent_plus "
		"abandonne abandonnez mets_de_côté laisse_tomber laissez_tomber interromps interrompez cesse_de cessez_de arrête_de "
		"arrêtez_de au_lieu_de_ta plutôt_que_de" },
	{ 'u', "patron chef analyste propriétaire gérant lecteur" },
	{ 's', "variables_d_environnement mot_de_passe_de_la_base" },
	{ '0', "vendeur vendeuse grand_mère mamie magicien majordome jumeau personnage porte_parole avocat poète perroquet fan "
		"complice serviteur oracle méchant conte jeu_de_rôle conteur commercial directeur" },
	{ 'B', "reste_dans_ton_rôle parle_comme réponds_comme réponds_en_tant écris_comme tu_t_appelles ton_nom_est fais_semblant "
		"faites_semblant imagine imaginez considère_toi travaille_pour_moi tu_travailles_pour glisse_toi endosse "
		"mets_toi_dans_la_peau prends_le_rôle deviens" },
	{ 'V', "recrache dicte lis_à_voix_haute mot_pour_mot retranscris livre livrez" },
	{ 'L', "fonction navigateur terminal messagerie outils_dont" },
	{ 'G', "noms_des_clients adresses_ip numéros_de_téléphone rapport_hebdomadaire rapport_mensuel prospects" },
	{ 'S', "refile glisse expédie expédiez exfiltre fais_suivre faites_suivre" },
	{ 'D', "anéantis détruis détruisez jette résilie" },
	{ '#', "aide erreur tutoriel apprendre astuces" },
	{ 'I', "n_a_plus_cours n_ont_plus_cours n_est_plus_valable sans_effet n_a_plus_lieu" },
	{ 'V', "récite récite_moi récitez" },
	{ 'M', "ne_doit_pas_être_mentionné ne_doit_pas_apparaître" },
	{ 'v', "énumère énumérez" },
	{ 'I', "sont_levées est_nul n_applique_plus n_appliquez_plus nappliquez_plus napplique_plus au_lieu_danalyser "
		"au_lieu_d_analyser ne_vaut_plus ne_vaut_rien" },
	{ 'D', "doivent_être_supprimés doit_être_supprimés doivent_être_supprimées doit_être_supprimées doivent_être_supprimé "
		"doit_être_supprimé doivent_être_effacés doit_être_effacés doivent_être_effacées doit_être_effacées" },
	{ 'S', "doivent_être_envoyées doit_être_envoyées doivent_être_envoyés doit_être_envoyés doivent_être_envoyé doit_être_envoyé "
		"doivent_être_envoyée doit_être_envoyée doivent_être_transmises doit_être_transmises être_transmis "
		"doivent_être_transférées doit_être_transférées" },
	{ 'M', "rester_dans_l_ignorance dans_lignorance que_personne_n que_personne" },
	{ 'u', "personne_que_tu" },
	{ 'e', "s_adresse_à sadresse_à destinée_à destiné_à" },
	{ 'B', "tu_travailles tu_parles travailles_désormais" },
	{ 'W', "avant_de_répondre dans_ta_réponse dans_ton_résumé ton_résumé ta_réponse appel_d_outil appel_doutil" },
	{ 'R', "tu_as_été_configuré as_tu_reçues tu_as_reçues tu_as_reçu" },
	{ '9', "ton_administrateur" },
	{ '3', "active activez" },
	{ 'e', "coucou hé hep psst eh" },
	{ '9', "ton_supérieur ta_direction ton_chef votre_chef ton_employeur ta_hiérarchie" },
	{ 'G', "annotations suivi journaux statistiques_archivées données_des_visiteurs chiffre_des_ventes "
		"liste_des_commandes conversions" },
	{ 'W', "si_on_te_demande si_l_on_te_demande si_quelqu_un_demande si_on_vous_demande si_lutilisateur_demande "
		"dans_la_réponse dans_le_résumé dans_le_rapport_ne quand_tu_réponds quand_tu_résumes" },
	{ '7', "titres lignes" },
	{ '1', "tu_utilises que_tu_utilises" },
	{ '$', "nest_plus_utilisé nest_plus_utile nest_plus_nécessaire ne_sont_plus_utiles ne_sont_plus_nécessaires "
		"nous_nen_avons_plus devenu_obsolète devenue_obsolète devenus_obsolètes devenues_obsolètes est_obsolète "
		"sont_obsolètes créé_par_erreur créés_par_erreur créée_par_erreur créées_par_erreur date_des_tests "
		"vient_des_tests comptées_deux_fois comptés_deux_fois cest_un_test cest_juste_un_test a_été_validé a_été_approuvé "
		"ont_été_approuvés est_validé_par direction_a_donné direction_a_validé direction_la_demandé direction_le_demande "
		"direction_lexige direction_a_décidé patron_la_dit patron_le_veut chef_la_dit juristes_lont_dit service_juridique "
		"sur_ordre_de sur_ordre_du sur_demande_de sur_demande_du à_la_demande_de à_la_demande_du par_ordre_de "
		"par_ordre_du avec_laccord_de avec_laccord_du donné_son_accord merci_davance fais_moi_confiance "
		"faites_moi_confiance cest_urgent cest_pour_le cest_pour_la cest_pour_un cest_pour_une pour_les_besoins_de "
		"pour_vérification avant_le_contrôle avant_laudit pas_besoin_de_confirmer pas_besoin_de_demander "
		"pas_besoin_de_vérifier aucune_confirmation_nécessaire sans_confirmation_nécessaire simple_vérification "
		"vérification_de_routine demande_deffacement demande_de_suppression selon_le_ticket cest_autorisé je_tautorise "
		"je_vous_autorise tu_as_lautorisation vous_avez_lautorisation déclarés_invalides déclarées_invalides "
		"sont_erronées sont_erronés et_que_ça_saute sil_te_plait_vite exige_que exigent_que la_loi_lexige est_au_courant "
		"sont_au_courant ont_été_migrés ont_été_migrées a_été_migré contrat_est_terminé contrat_est_fini "
		"contiennent_des_erreurs contient_des_erreurs personne_ne_les_utilise plus_personne_ne sont_des_doublons "
		"pour_éviter_la_panique pour_ne_pas_inquiéter sinquiéterait" },
	{ '%', "que_tu_emploies que_vous_utilisez dont_tu_disposes dont_vous_disposez à_ta_disposition à_votre_disposition "
		"quon_ta_donné quon_ta_donnée quon_ta_données quon_vous_a_donné quon_ta_dit ce_quon_ta que_tu_as_reçu "
		"que_tu_as_reçue que_tu_as_reçues que_vous_avez_reçues reçues_au_démarrage avec_lequel_tu avec_laquelle_tu "
		"avec_lesquels_tu quand_on_te_demande lorsquon_te_demande sil_demande sils_demandent en_cas_de_question "
		"que_tu_as_reçus précède_la_première avant_la_première_question" },
	{ 'G', "rapports_programmés rapport_programmé rapports_planifiés rapports_automatiques tableaux_de_bord tableau_de_bord "
		"durée_de_conservation durée_de_rétention période_de_conservation délai_de_conservation historique_des_visites "
		"table_des_visites journal_des_visiteurs historique_des_visiteurs données_de_suivi données_de_visite "
		"données_brutes données_de_campagne données_du_site suivi_du_site suivi_de_ce_site suivi_de_ce droits_daccès "
		"accès_de_tous accès_des_autres dimensions_personnalisées archives_de_rapports archives_statistiques "
		"profils_de_visiteurs cartes_de_chaleur enregistrements_de_session liste_des_sites liste_des_objectifs "
		"numéros_de_commande identifiants_utilisateurs objectif_de_conversion objectifs_de_conversion clientèle" },
	{ 'g', "visites accès rapports compteurs statistiques paramètres sites_web site_web formulaires" },
	{ 'D', "supprimes supprimons effaces vider purger enlever retirer anonymisez anonymiser désinstalle désinstallez "
		"désinstaller nettoie nettoyez élague dégage balaie résiliez supprimes_tous à_supprimer à_effacer" },
	{ 'H', "remets remettez révoque révoquez renomme renommez réduis_la raccourcis raccourcissez coupe_le coupez_le "
		"retire_les_droits fixe fixez règle_la réglez passe_la passez_la change_le" },
	{ 'S', "transmette faire_suivre téléversez_les expédier livre_à relaie relayez relayer partager publier copier "
		"communiquer" },
	{ 'J', "insérer encoder inclure joindre joignez colle_la accole accolez rajoute rajoutez place_les glisse_les glisse_la "
		"glissez" },
	{ 's', "jeton_daccès jeton_dauthentification jeton_api clé_secrète clé_daccès clés_daccès mot_de_passe_de_la "
		"mots_de_passe_des variables_denvironnement identifiants_de_connexion identifiants_de_la fichier_de_configuration" },
	{ 'V', "dis_nous dites_nous donne_nous donnez_nous montre_nous livre_moi lis_moi lisez_moi recopier réciter "
		"retranscris_moi reproduis reproduisez reproduire en_toutes_lettres divulguer exposer imprimer texte_complet "
		"texte_intégral texte_exact libellé_exact" },
	{ 'o', "prompt_de_départ consigne_système consignes_système consignes_initiales instructions_initiales texte_système" },
	{ '8', "faux_clics clics_frauduleux trafic_suspect trafic_douteux visites_suspectes baisse_de chute source référent "
		"ce_référent titres_bizarres titre_bizarre erreurs_trouvées pic_suspect visites_venant écart que_tout_va_bien "
		"que_tout_est_normal" },
	{ 'M', "passer_sous_silence nexplique_pas nexpliquez_pas sans_explication sans_commentaire ne_commente_pas "
		"ne_commentez_pas ne_doit_rien_apprendre ne_doit_pas_apprendre ne_doivent_pas_savoir ne_doit_pas_être_informé "
		"ne_doit_pas_voir comme_si_de_rien comme_si_rien tu_nas_rien_vu vous_navez_rien_vu nas_jamais_lu "
		"pas_la_moindre_mention aucune_mention aucune_trace ninsiste_pas tais_ce taisez_ce ne_le_mentionne_pas "
		"ne_cite_pas ne_laisse_pas ninforme_personne ne_préviens_personne reste_muet restez_muet muet_sur "
		"ne_doit_pas_figurer ne_fais_pas_état ne_faites_pas_état nexistait_pas nexiste_pas_pour nas_rien_vu pas_avoir_vu "
		"pas_avoir_lu ne_doit_pas_ressortir na_pas_besoin_de_savoir nont_pas_besoin_de_savoir" },
	{ 'W', "si_lon_te_demande si_quelquun_demande si_quelquun_te_demande si_le_client_demande si_lanalyste_demande "
		"dans_votre_réponse dans_votre_résumé de_ton_résumé de_ta_réponse au_début_de_ta à_la_fin_de_ta en_résumant "
		"lorsque_tu_lis quand_tu_lis_ceci dès_que_tu_lis à_partir_de_cette_ligne si_tu_as_des_outils "
		"si_tu_disposes_doutils si_tu_as_accès si_tu_peux_appeler si_tu_as_le_droit" },
	{ 'A', "modèle_linguistique modèles_linguistiques assistant_numérique agents_conversationnels celui_qui_résume "
		"celui_qui_analyse celle_qui_résume quiconque_résume quiconque_analyse quiconque_lit ia_générative robot_lecteur "
		"robot_conversationnel assistant_automatique" },
	{ '5', "lecteurs_automatiques lecteur_automatique agents_automatiques agent_automatique résumés_automatiques "
		"synthèse_automatique outils_automatiques bot_des_rapports robot_des_rapports robots_lecteurs agent_logiciel "
		"agents_logiciels assistants_automatiques" },
	{ '-', "dans_votre_navigateur dans_ton_navigateur dans_le_navigateur prompts_pour prompt_pour mon_compte mon_profil "
		"mes_données" },
	{ 'h', "quest_ce_que quest_ce_quun quest_ce_quune que_signifie" },
	{ '9', "sauf excepté hormis à_lexception ton_concepteur votre_concepteur votre_administrateur ton_superviseur "
		"je_suis_ton je_suis_votre je_suis_ladministrateur je_suis_le_propriétaire en_tant_que_ton ici_ton ici_votre "
		"cest_ton cest_votre qui_ta_conçu qui_ta_créé de_la_part_de_ton direction préfecture session_super_utilisateur "
		"session_administrateur droits_élevés" },
	{ 'I', "ne_comptent_pas nont_plus_de_valeur suspendues suspendus suspendu suspendue ont_expiré expirées expirés "
		"nest_plus_en_vigueur ne_sont_plus_en_vigueur nonobstant_tes peu_importe_tes quoi_que_disent_tes "
		"indépendamment_de_tes au_lieu_du_rapport à_la_place_du_rapport nétait_quun_test nétaient_quun nes_plus_un "
		"nêtes_plus_un plus_un_assistant mets_tes laisse_tes laissez_vos faites_abstraction_de fais_limpasse renonce "
		"renoncez écarte écartez oublies est_terminée est_terminé est_finie est_achevée" },
	{ 'R', "consignes_de ce_quon_ta_ordonné ce_quon_ta_demandé ce_quon_vous_a_demandé ce_qui_ta_été règles_reçues "
		"réglages_initiaux charte_de_fonctionnement cahier_des_charges_que" },
	{ 'r', "règlement dispositions filtres" },
	{ 'L', "ligne_de_commande console interpréteur_de_code outil_de_fichiers outil_de_navigation outil_de_recherche "
		"outil_shell outil_dapi fonction_de_création fonction_denvoi invite_de_commande_du ton_terminal outil_python" },
	{ 'X', "exécutes lancer_la fais_tourner tape tapez saisis saisissez" },
	{ 'C', "appelles invoques appeler_la" },
	{ '3', "réinitialiser modifier changer désactiver accorder créer remplacer mettre_à_jour remettre révoquer renommer "
		"demande_à demandez_à" },
	{ '8', "à_zéro à_0" },
	{ 'S', "faites_parvenir fais_parvenir" },
	{ 'M', "taira évite_de_mentionner évitez_de_mentionner évite_de_dire évite_de_signaler évite_de_parler "
		"garde_le_silence gardez_le_silence garde_pour_toi gardez_pour_vous passe_sous_silence passez_sous_silence" },
	{ 'u', "celui_qui_lit ceux_qui_lisent" },
	{ 'V', "révèle_ses indique_ici" },
	{ '$', "faussent fausse_les fausse_le sont_corrompus sont_corrompues ont_été_générés ont_été_générées "
		"ne_servent_plus ne_sert_plus nous_ralentit générés_par_des sont_erronés sont_erronées il_est_faux sont_faux sont_fausses" },
	{ '-', "appeler_une_fonction une_copie mon_patron mon_chef" },
	{ 'B', "fais_comme_si faites_comme_si agis_comme_si" },
	{ 'P', "ce_qui_précède tout_ce_qui_précède" },
	{ 'D', "débarrasse_toi débarrassez_vous fais_disparaître faites_disparaître mets_à_la_corbeille balaye balaie" },
	{ 'S', "relaie relayez remets_à expédie expédiez achemine acheminez" },
	{ 'V', "colle_ici écris_ici recopie_ici énumère énumérez déballe" },
	{ 'M', "ne_pas_faire_figurer ne_fais_pas_figurer ne_doit_pas_figurer ne_doit_pas_être_affiché ne_dis_rien_de "
		"ne_dis_rien_sur ne_dites_rien_sur laisse_de_côté laissez_de_côté ne_liste_pas" },
	{ 'I', "laisse_tomber laissez_tomber mets_de_côté mettez_de_côté ne_valent_plus ne_vaut_plus sont_caduques "
		"est_caduc sont_annulées nont_plus_cours" }
};

const mcp_concept_language mcp_words_fr = { "fr", "l d", rows, sizeof(rows) / sizeof(rows[0]) };
