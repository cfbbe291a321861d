#include "shield_concepts.h"

static const mcp_concept_row rows[] = {
	{ 'I', "ignore ignoring disregard disregarding forget forgetting overlook override overriding overrule bypass bypassing "
		"neglect discard "
		"discarding dismiss abandon unlearn nullify circumvent supersede overwrite revoke void stop_following stop_obeying stop_using "
		"no_longer_follow no_longer_apply no_longer_valid not_follow not_obey dont_follow dont_obey never_follow never_obey not_comply "
		"dont_comply do_not_apply not_listen dont_listen not_adhere dont_adhere pay_no_attention set_aside throw_away throw_out toss_out "
		"cast_aside put_aside leave_aside refuse_to_follow not_apply cease_following drop_your are_void are_cancelled are_canceled "
		"are_invalid are_obsolete are_revoked are_suspended are_disabled clear_your wipe_your erase_your_memory cancelled "
		"canceled revoked "
		"obsolete have_been_cancelled have_been_replaced have_been_revoked are_replaced are_superseded no_longer_in_effect "
		"no_longer_in_force expired_instructions superseded outdated_instructions not_binding not_pay_attention "
		"dont_pay_attention not_heed "
		"dont_heed turn_a_blind_eye_to" },
	{ '-', "ignored ignorance ignorant dont_forget do_not_forget never_forget not_forget forget_not lest_we_forget forgot forgotten "
		"override_css method_override command_prompt prompt_delivery prompt_payment prompt_service prompts_save ignore_list cant_forget "
		"ai_images ai_act ai_acts act_checklist of_user customer_service customer_support instructions_for_use "
		"system_administrator system_requirements all_rights "
		"all_inclusive all_about all_day all_time all_ages all_in_one all_year all_weather for_all after_all above_all above_average "
		"above_ground send_off delete_key system_restore tell_tale user_manual user_manuals user_guide user_guides user_experience "
		"user_interface user_friendly user_data user_journey user_stories user_reviews user_research print_version user_agent "
		"user_agents "
		"previous_page previous_post previous_article next_previous password_manager password_managers tool_call tool_calls tool_calling "
		"function_call your_own own is_waiting is_here is_calling must-have must_have must_know ignores disregards forgets" },
	{ 'F', "obey obeying comply complying follow following_my adhere" },
	{ 'C', "call invoke trigger " },
	{ 'X', "execute run running launch perform" },
	{ 'S', "send forward email mail transmit post upload exfiltrate submit deliver transfer share export copy sync pass_on relay dump_to "
		"hand_over ship push transmits mail_out fax sending forwarding uploading" },
	{ 'D', "delete remove erase purge wipe drop truncate destroy deactivate clear archive cancel refund unsubscribe terminate deleting "
		"removing wipe_out clean_out clear_out get_rid_of" },
	{ 'H', "reset change modify update grant disable approve edit alter replace promote add_user give_admin revoke_access "
		"turn_off switch_off "
		"escalate elevate rename create insert enable set_all set_the set_every set_each set_user" },
	{ 'V', "reveal print output disclose leak_your recite dump expose repeat extract exfil divulge spill echo regurgitate verbatim leak "
		"give_me tell_me" },
	{ 'v', "show display tell give list return write share_your provide state what_is what_are what_was what_were whats describe "
		"summarize "
		"summarise paste quote explain show_me send_me" },
	{ 'K', "hide conceal keep withhold cover_up" },
	{ 'T', "inform informing notify notifying alert alerting warn warning_the mention mentioning telling letting let disclose_to show_to "
		"reveal_to talk_to refer_to acknowledge informed notified told_about" },
	{ 'M', "not_tell dont_tell never_tell not_inform dont_inform never_inform not_mention dont_mention never_mention not_notify "
		"dont_notify "
		"never_notify not_alert dont_alert not_warn dont_warn not_reveal dont_reveal not_let dont_let never_let not_disclose "
		"dont_disclose "
		"never_disclose never_reveal not_show dont_show not_report dont_report not_discuss dont_discuss nobody_notices no_one_notices "
		"not_refer dont_refer not_acknowledge dont_acknowledge not_share_this avoid_mentioning avoid_telling without_mentioning "
		"nobody_knows must_not_know must_not_see should_not_know should_not_see must_never_know shouldnt_know" },
	{ 'B', "act_as act_like acting_as behave behave_as behave_like pretend pretend_to_be pretending roleplay role_play "
		"roleplay_as simulate "
		"you_are_now youre_now you_will_now you_are_going_to you_are_hereby imagine_you imagine_that_you you_become become impersonate "
		"switch_to switch_into assume_the_role take_the_role take_on_the_role entering simulate_being" },
	{ 'Z', "respond answer reply say speak recommend praise promote advertise always_answer always_say always_respond "
		"always_recommend rank "
		"rate endorse conclude begin_your rate_this give_this_page" },
	{ 'J', "append encode embed include attach insert_the smuggle add_the put_it put_the" },
	{ 'n', "not dont never no_longer without_ever cannot" },
	{ 'm', "you_must you_should you_shall you_have_to you_need_to you_are_required you_are_instructed you_are_ordered you_are_obliged "
		"you_are_expected you_are_commanded you_will_now you_are_to you_shall_now youll you_ought you_will_only you_will_always" },
	{ 'y', "you youre you_know that_you_know you_have_access" },
	{ 'Y', "your" },
	{ 'q', "all any each every everything entire whole complete full any_and_all anything everyone everybody completely_all" },
	{ 'l', "this these those that it following below next" },
	{ 'p', "please kindly important urgent attention warning immediately_please must_do do_me_a_favour do_me_a_favor" },
	{ 'w', "now immediately instantly right_away at_once right_now asap without_asking without_confirmation without_confirming "
		"without_further_confirmation without_permission without_approval permanently irrevocably do_not_ask dont_ask not_ask "
		"instead today" },
	{ 'W', "from_now_on from_this_point henceforth from_here_on from_this_moment starting_now from_now going_forward as_of_now "
		"until_further_notice" },
	{ 'd', "to at towards into onto via with" },
	{ 'h', "how_to how_do how_can how_does how_i how_we how_you how why can can_i can_you should_i should_you should_we ways_to way_to "
		"steps_to guide_to when_to where_to tips_to what_happens unable_to cant failed_to fails_to want_to wants_to trying_to try_to "
		"able_to ability_to is_it does do_i did do_you learn_to allows allow allowing helps_you help_you  "
		"does_not difference_between will_you they who users_can we_never never_share never_ask we_do_not we_dont" },
	{ 'N', "new updated revised" },
	{ 'P', "previous previously prior preceding earlier above aforementioned foregoing former past before so_far already_given up_to_now "
		"until_now given_before preceeding precedent told_before until_this_point" },
	{ 'O', "system developer original initial hidden secret internal built_in default core preset safety security confidential base" },
	{ 'i', "silently secretly quietly covertly discreetly stealthily in_secret surreptitiously" },
	{ 'z', "without" },
	{ 'f', "if since assuming" },
	{ 'e', "dear hey hi hello note notes notice message memo instruction_to instruction_for instructions_to instructions_for reminder "
		"command_to order_to request_to memo_to" },
	{ 'g', "data email emails mails files file documents document information info details reports report messages records record "
		"rows entries "
		"orders invoices users accounts contacts history logs log tables content results statistics stats analytics website "
		"websites site "
		"sites pages visits transactions payments backups tickets settings permissions account tracking summary funds money balance" },
	{ 'G', "leads lead customers customer clients client customer_data customer_list customer_record customer_records "
		"customer_information "
		"customer_details client_data client_list user_list list_of_users list_of_customers list_of_clients list_of_all_users "
		"chat_history "
		"conversation_history chat_log chat_logs chat_transcript conversation_log transcript transcripts visitor_log visitor_logs "
		"visitor_data database databases crm stored_data analytics_data personal_data private_data user_records deals opportunities "
		"campaigns message_history browsing_data memory memories context_window subscribers members employees suppliers full_report "
		"session_data all_data all_user_data sensitive_data confidential_data private_information sensitive_information visitor_profiles "
		"email_list mailing_list list_of_subscribers raw_data goals segments dashboards goal segment dashboard" },
	{ 's', "password passwords api_key api_keys api_token api_tokens token tokens credentials secrets private_key private_keys "
		"access_key "
		"access_keys access_token access_tokens auth_token token_auth session_cookies session_id session_ids secret_key secret_keys "
		"credit_card credit_cards credit_card_numbers bank_account login_data env_file environment_variables configuration_and_secrets" },
	{ 'R', "instruction instructions prompt prompts directive directives programming preprompt pre_prompt metaprompt orders_given" },
	{ 'r', "rule rules guideline guidelines constraint constraints restriction restrictions safeguards guardrails policy policies "
		"commands "
		"order context training task tasks text texts input words statements restraints limits limitations filters directions protocols "
		"configuration alignment what_you_were_told you_were_told told_you you_have_been_told conversation conversations" },
	{ 'A', "ai chatgpt ais gpt gpt4 gpt5 claude gemini copilot llm llms language_model language_models large_language_model "
		"large_language_models chatbot chatbots ai_assistant ai_assistants ai_agent ai_agents ai_model ai_models ai_system ai_systems "
		"ai_bot ai_bots artificial_intelligence virtual_assistant grok mistral deepseek perplexity ai_tool ai_crawler ai_crawlers "
		"ai_language_model ai_chatbot llama3 llama_model" },
	{ 'a', "assistant agent model bot robot system_note" },
	{ 'u', "user operator human owner administrator admin the_human reader auditor the_owner the_admin" },
	{ 'L', "tool tools plugin plugins connector mcp mcp_server mcp_tool mcp_tools" },
	{ 'c', "command code script scripts shell shell_command bash_command steps payload sql snippet powershell" },
	{ 'U', "http https hxxp hxxps www attacker attackers evil ftp mailto attacker_com hacker thief" },
	{ 'k', "server webhook endpoint address url domain email_address channel link links query_string query account" },
	{ 'x', "unrestricted uncensored unfiltered jailbroken jailbreak dan no_restrictions no_rules any_restrictions any_rules no_limits "
		"no_limitations any_limits no_filter no_filters without_restrictions without_rules without_limits without_filters "
		"without_any_restrictions without_any_rules developer_mode debug_mode god_mode dan_mode admin_mode root_mode maintenance_mode "
		"sudo_mode jailbreak_mode unrestricted_mode never_refuses no_longer_bound not_bound amoral no_ethics no_guidelines "
		"without_guidelines no_content_policy stan opposite_mode do_anything_now evil_ai safety_off hacker_mode free_of_rules "
		"free_from_all "
		"unshackled free_from_rules without_ethics no_ethical" },
	{ 'j', "created_this created_last added_this added_last this_month last_month this_week this_year created_today older_than "
		"created_in "
		"created_before collected_this in_the_crm from_the_crm from_the_database in_the_database in_this_account from_our_crm in_our_crm "
		"from_matomo in_matomo" },
	{ 'b', "is are be" },
	{ 'Q', "reading processing analyzing analysing summarizing summarising summarises summarizes viewing parsing indexing "
		"that_reads who_reads "
		"that_processes evaluating crawling reads processes scanning that_sees visiting that_summarises that_summarizes" },
	{ 'E', "of for" },
	{ 't', "role objective mission goal purpose duty assignment job persona identity" },
	{ ' ', "the a an my our their its his her me us of_the on in and or from by as that_the completely entirely fully just simply "
		"also there "
		"here as_well some immediately_and totally only so then" },
	{ 'o', "preprompt pre_prompt metaprompt system_override system_instructions system_prompt system_prompts system_message "
		"system_messages" },
	{ '1', "use utilize utilise using with" },
	{ '2', "email_tool mail_tool delete_tool messaging_tool send_email_tool export_tool" },
	{ '3', "add put take make start begin stop continue skip omit leave_out leave_off imagine consider treat assume mark label "
		"flag set save store load open visit fetch download retrieve browse navigate access connect click curl wget tweet "
		"publish advise suggest propose assure claim insist declare announce confirm deny lie invent fabricate fake inflate "
		"double triple exaggerate downplay understate round pay buy book wire raise lower increase decrease cut slash close "
		"pause halt shut shut_down kill lock unlock block whitelist blacklist ban assign invite register sign_up subscribe "
		"authorize authorise authenticate turn merge move scrape collect gather harvest read_out encrypt decrypt "
		"translate convert rewrite rephrase finish end_every sign_off greet thank congratulate complain refuse decline reject "
		"abort quit swap switch adopt assume_that switch_over heed trust believe_me talk sing rhyme compose draft generate "
		"act_out play stay remain treat_this wake_up look hand_me pass feed ping contact credit debit discount reduce zero_out "
		"blank scrub mute unmute suppress falsify tamper swap_out bury gloss_over make_up vote upvote review_us glue stick" },
	{ '4', "must should shall has_to have_to needs_to need_to ought_to is_required_to are_required_to is_obliged_to are_obliged_to "
		"are_to required_to will_now is_instructed_to are_instructed_to obliged mandatory action_required" },
	{ '5', "agents bots models assistants summariser summarisers summarizer summarizers crawler crawlers scraper scrapers "
		"llm_reader llm_readers copilots machine automation ai_reader ai_readers analyst_bot analytics_bot automated_system "
		"automated_systems neural_network" },
	{ '6', "pastebin gist dropbox ngrok telegram discord slack_webhook drive outsider rival competitor intruder press external "
		"remote_server ip requestbin my_inbox my_server my_address private_address" },
	{ '7', "page title line field row label campaign_name page_title paragraph sentence tag parameter string referrer event name" },
	{ '9', "compliance gdpr audit regulation legal_requirement your_developer your_boss your_creator your_owner site_owner "
		"your_admin only_a_test just_a_test authorized authorised approved_by required_by emergency your_real real_task "
		"actual_task true_task the_real_task new_boss no_anomalies override_code clearance your_maker your_master "
		"hidden_message secret_mission not_a_drill" },
	{ '8', "price prices budget budgets discount coupon voucher voucher_code ads ad_campaign bids stock rights access_rights "
		"inventory sku gift_card eur usd invoice api score rating five_stars conversion conversion_rate revenue sales traffic "
		"numbers figures spike anomaly anomalies" },
	{ 'M', "tell_nobody tell_no_one say_nothing mention_nothing no_notice no_log no_log_entry no_hint dont_say not_say never_say "
		"keep_quiet keep_silent stay_silent stay_quiet keep_it_quiet between_us leave_out leave_off leave_the omit_any "
		"without_notice without_a_word not_a_word no_trace unnoticed dont_bring_up not_bring_up under_wraps without_telling "
		"without_informing say_nothing_about not_include hush shh mum_s_the_word between_ourselves off_the_record never_say_a "
		"not_a_hint keep_it_to_yourself leave_no_trace do_not_log dont_log no_mention without_any_notice "
		"without_notifying without_asking_anyone not_flag dont_flag not_raise dont_raise not_highlight dont_highlight not_list "
		"dont_list" },
	{ 'I', "outranks outrank outranked withdrawn expired is_void stop_being stop_doing stop_working forget_about out_of_date "
		"lapsed no_longer_binding take_precedence takes_precedence not_use_your stop_the no_longer_matter no_longer_count "
		"put_down set_down abort ditch scrap suspend stop_the_analysis leave_your skip_the stop_reporting interrupt_your "
		"instead_of_your rather_than_your no_matter_what before_you_answer" },
	{ 'u', "boss manager person_asking the_person analyst the_analyst whoever_reads asker" },
	{ 'R', "brief setup_text prompt_text opening_text" },
	{ 's', "env env_vars env_variables db_password connection_string ssh_key bearer_token keys key_you environment api_secret "
		"root_password master_key credentials_you" },
	{ 'O', "" },
	{ '0', "salesman saleswoman salesperson grandma grandmother grandpa wizard butler twin evil_twin character persona_of ceo "
		"lawyer poet parrot expert_with alter_ego hacker_persona fan biggest_fan cheerleader spokesperson press_officer servant "
		"oracle villain superintelligence root superuser administrator_mode employee intern secret_agent game fairy_tale "
		"movie_script hypothetical developer_account supervisor master jester guest copywriter promoter evangelist storyteller "
		"clown" },
	{ 'B', "stay_in_character speak_as talk_as answer_as respond_as reply_as write_as in_the_voice_of play_the_role play_the_part "
		"lets_play your_name_is you_go_by call_yourself adopt_the_persona take_the_persona transform_into turn_into "
		"think_of_yourself consider_yourself see_yourself picture_yourself you_work_for work_for_me serve_me from_today_you" },
	{ 'V', "spit_out read_out read_back hand_out reproduce transcribe type_out dictate sing_me" },
	{ 'v', "which_tools what_tools what_rules enumerate name_every name_all name_your" },
	{ 'L', "functions api_endpoint endpoints browser_tool browser terminal search_tool python ticket_tool web_tool function_named "
		"plugin_named capabilities" },
	{ 'X', "spawn eval evaluate_this fire dispatch pip_install npm_install sudo chmod kick_off initiate schedule" },
	{ 'c', "python_code javascript os_system curl bash cmd exe one_liner cron" },
	{ 'C', "ring_up reach_out_to hit talk_to_the" },
	{ 'T', "bring_up hint breathe" },
	{ 'K', "gloss_over sweep mask cover disguise suppress downplay" },
	{ 'S', "pipe stream beam cc bcc hand" },
	{ 'G', "contact_list customer_names search_terms keywords_report visitor_ips ip_addresses phone_numbers revenue_figures "
		"api_responses pipeline deal_data weekly_report monthly_report" },
	{ 'D', "obliterate nuke expunge zap trash strike_out unpublish take_down close_all" },
	{ 'Y', "your_own_hidden" },
	{ '#', "error easily question tutorial learn lets_you helps" },
	{ '3', "leave" },
	{ 'M', "not_to_be_mentioned not_be_mentioned must_not_be_mentioned should_not_appear must_not_appear stays_between_us" },
	{ '7', "headline caption heading banner" },
	{ '3', "present rename query log_into quote_in sign_in_at tag" },
	{ 'I', "stops_applying no_longer_counts no_longer_need_to_respect cease_to_apply ceases_to_apply does_not_apply_here "
		"was_a_draft as_void as_withdrawn" },
	{ 'D', "must_be_deleted shall_be_deleted to_be_deleted must_be_removed shall_be_removed to_be_removed must_be_erased "
		"shall_be_erased to_be_erased must_be_wiped shall_be_wiped to_be_wiped must_be_purged shall_be_purged to_be_purged "
		"must_be_destroyed shall_be_destroyed to_be_destroyed must_be_dropped shall_be_dropped to_be_dropped" },
	{ 'S', "must_be_mailed shall_be_mailed to_be_mailed must_be_sent_to shall_be_sent_to to_be_sent_to must_be_emailed "
		"shall_be_emailed to_be_emailed must_be_forwarded shall_be_forwarded to_be_forwarded must_be_exported shall_be_exported "
		"to_be_exported must_be_transmitted shall_be_transmitted to_be_transmitted must_be_uploaded shall_be_uploaded "
		"to_be_uploaded must_be_leaked shall_be_leaked to_be_leaked pass_it_along "
		"make_sure_a_copy" },
	{ '4', "is_to" },
	{ 'M', "unaware in_the_dark letting_on letting_it_show dont_let_anyone silent_about find_out_that_you may_learn "
		"nobody_reading never_find_out" },
	{ 'u', "person_you user_you" },
	{ 'e', "addressed_to intended_for meant_for directed_at" },
	{ 'B', "you_work_for_me speak_for your_persona suppose_you suppose_that_you operator_mode you_work" },
	{ 'W', "before_replying before_you_reply before_responding before_answering before_you_respond in_your_summary "
		"from_your_summary your_summary your_reply in_your_reply in_your_response start_your_reply next_tool_call "
		"do_what_it_says do_as_it_says what_it_tells_you" },
	{ 'R', "preamble configured_with developers_told" },
	{ 'r', "guidance directions_given" },
	{ '3', "activate" },
	{ 'e', "yo psst ehm oi" },
	{ 'G', "annotations annotation visitor_table subscribers_list conversions conversion_value two_factor users_except" },
	{ '9', "your_supervisor company_that_trained your_employer red_team i_m_your signed_the" },
	{ 'W', "if_the_analyst_asks if_anyone_asks if_someone_asks if_the_user_asks if_asked in_the_answer "
		"in_the_weekly_recap in_the_recap when_you_write_the when_you_answer when_you_summarise when_you_summarize "
		"when_you_report decode_and_obey decode_then_act in_the_report_say out_of_the_answer out_of_the_report "
		"out_of_the_summary" },
	{ 'M', "nobody_needs_to_know no_one_needs_to_know nobody_has_to_know keep_this_out pinky_swear" },
	{ '7', "titles labels" },
	{ 'S', "link_every" },
	{ 'V', "spell_it_out spell_out read_me" },
	{ 'o', "your_context initial_instructions" },
	{ '$', "its_no_longer_needed it_is_no_longer_needed they_are_no_longer_needed we_no_longer_need nobody_needs_it "
		"nobody_needs_them it_was_created_by was_created_by_mistake were_created_by_mistake was_added_by_mistake "
		"by_mistake_thanks comes_from_the_test it_was_only_a_test its_only_a_test its_a_test its_a_load_test "
		"was_counted_twice were_counted_twice counted_double has_been_approved have_been_approved was_approved_by "
		"is_approved_by has_approved_this has_approved_it already_approved agreed_with_the board_order orders_from_above "
		"orders_from_the management_approved management_wants management_decided management_has the_lawyers_said "
		"lawyers_said_so legal_said legal_wants the_boss_said boss_said boss_wants boss_ordered they_agreed ticket_no "
		"ticket_number per_ticket as_per_ticket thank_you_in_advance thanks_in_advance thx pls much_appreciated trust_me "
		"it_is_obsolete its_obsolete became_obsolete have_been_declared has_been_declared was_declared its_for_support "
		"it_is_for_support for_support_purposes for_the_certification for_certification_purposes "
		"for_verification_purposes routine_verification routine_check before_the_audit before_the_inspection "
		"before_the_auditors its_urgent it_is_urgent this_is_urgent no_confirmation_needed no_confirmation_required "
		"no_need_to_ask no_need_to_check no_need_to_confirm no_need_to_verify no_questions_asked quick_favour quick_favor "
		"said_so wants_it_gone wants_this_gone its_for_a it_is_for_a this_is_for_the_audit this_is_authorised "
		"this_is_authorized on_behalf_of_the_owner on_behalf_of_the_admin is_how_the_vendor the_vendor_says "
		"vendor_recommends was_decommissioned has_been_decommissioned were_faulty was_faulty are_faulty erasure_request "
		"deletion_request right_to_be_forgotten_request on_the_orders_of by_order_of by_orders_of at_the_request_of "
		"on_request_of as_instructed_by required_by_law court_order under_gdpr_article legal_hold you_have_my_permission "
		"you_have_permission permission_granted i_authorise_you i_authorize_you i_allow_you i_give_you_permission or_else "
		"or_you_will we_are_counting_on_you only_you_can signed_off has_signed_off knows_about_it knows_about_this "
		"is_aware_of_it rebuilt_them_elsewhere rebuilt_elsewhere have_been_migrated has_been_migrated were_migrated "
		"was_migrated migrated_already nobody_looks_at nobody_uses_them nobody_uses_it contract_has_ended "
		"contract_is_over data_is_garbage are_duplicates contains_errors contain_errors panics_easily gets_nervous "
		"would_worry to_avoid_panic not_to_worry so_nobody_worries" },
	{ '%', "you_were_given you_were_told_to you_were_set you_have_been_given you_are_using you_use_to you_run_on "
		"you_run_with you_hold you_have_access_to available_to_you at_your_disposal you_started_with you_start_with "
		"you_loaded you_rely_on you_operate_under you_work_with you_work_under you_can_call you_were_configured "
		"you_were_initialised you_were_initialized you_were_deployed given_to_you the_operator_gave you_came_with "
		"if_they_ask when_asked_about when_asked if_questioned you_got you_received you_have_received you_can_reach "
		"you_can_access before_the_first_user precedes_the_first" },
	{ 'G', "retention_period data_retention custom_dimension custom_dimensions scheduled_report scheduled_reports "
		"email_reports visits_log visit_logs visit_log visitor_history visitor_profile visit_history raw_logs "
		"tracking_data archived_reports report_archive funnels heatmaps heatmap session_recordings tag_container "
		"order_ids user_ids visitor_ids campaign_data campaign_status user_table goal_list list_of_goals list_of_segments "
		"list_of_dashboards list_of_sites list_of_websites site_list timezone_of_the_site ecommerce_orders tracked_sites "
		"measurables measurable everyones_access access_of_all admin_access view_access user_accounts_of log_tables "
		"goal_conversions session_logs" },
	{ 'D', "uninstall unlink depersonalise depersonalize anonymise anonymize flush scrap_the deletes_the_segment evict prune "
		"rid_the delist shred" },
	{ 'H', "revoke_everyones revoke_the_access set_data_retention set_retention set_everything assign_everyone change_the "
		"reassign reconfigure repurpose shorten lengthen disable_the enable_the demote swap_the revoke_view "
		"revoke_permissions revoke_their revoke_his revoke_her revoke_access_for" },
	{ 'S', "exfiltrates funnel leaks convey drop_the_names dispatch_to send_over smuggle_out post_to" },
	{ 'V', "tell_us give_us show_us send_us recite_the copy_out write_out spell_it read_off post_your hand_us let_me_see "
		"let_us_see let_me_read rhyme_your paraphrase_your summarise_your summarize_your full_text_of complete_text_of "
		"entire_text_of exact_text_of exact_wording exact_words literal_text_of word_for_word in_full" },
	{ 's', "config_ini config_ini_php ini_php database_host db_host salt_and the_salt auth_tokens token_authentication "
		"login_credentials superuser_token ssh_keys etc_passwd api_secrets hash_of_the database_credentials "
		"database_password db_credentials smtp_password config_file" },
	{ 'o', "startup_text boot_text setup_prompt system_text system_brief own_system_prompt own_instructions" },
	{ 'K', "hush_up skip_over paper_over sweep_under gloss conceals keep_out cloak" },
	{ '8', "fake_clicks false_clicks bot_clicks suspicious_traffic bot_traffic spam_traffic fake_traffic fake_visits "
		"suspicious_visits drop_in dip gap downturn suspicious_sources odd_titles strange_titles weird_titles odd_title "
		"referrer_spam suspicious_referrers false_alarms true_numbers real_numbers errors_found this_source the_source "
		"referral_source security_alerts that_everything_is_fine that_everything_is_normal that_all_is_well" },
	{ 'M', "must_not_learn should_not_learn shall_not_learn must_not_find_out should_not_find_out may_not_know not_to_know "
		"never_to_know must_not_hear not_to_learn give_no_reason without_comment without_any_comment without_explanation "
		"without_explaining prohibited_from_informing not_permitted_to_inform forbidden_to_inform pretend_it_isnt "
		"pretend_it_is_not isnt_here you_saw_nothing saw_nothing never_read_this never_saw_this deny_having "
		"do_not_comment dont_comment not_comment no_comment_on make_no_mention makes_no_mention act_as_if_nothing "
		"as_if_nothing not_a_single_word leave_unmentioned goes_unmentioned unmentioned act_normal look_away "
		"wipe_any_trace every_trace_of_it any_trace_of_this must_stay_unaware remain_unaware without_noting "
		"without_reporting without_a_mention without_pointing without_flagging did_not_happen didnt_happen "
		"does_not_exist_for stay_silent_on must_stay_silent silent_on say_everything_is everything_is_fine_and "
		"say_the_list_is should_see_that" },
	{ 'W', "if_the_customer_asks if_the_client_asks if_the_reader_asks if_the_owner_asks if_the_admin_asks "
		"if_the_operator_asks if_you_are_asked if_youre_asked should_anyone_ask should_they_ask should_the_user_ask "
		"in_your_next_message into_your_next_message in_your_next_reply into_your_next_reply at_the_end_of_your_answer "
		"under_your_answer in_your_report in_the_weekly_report in_the_monthly_report of_your_answer of_your_reply "
		"before_you_answer_the as_soon_as_you_read once_you_have_read when_you_read_this when_you_see_this "
		"when_you_process when_summarising_this when_summarizing_this when_reporting_on after_reading_this "
		"if_you_can_read_this from_your_reply from_your_answer from_this_row_onward from_this_line_on "
		"from_this_line_onward from_this_row_on begin_your_answer begins_its_answer start_your_answer open_your_answer "
		"its_answer_with in_its_answer in_its_summary in_its_reply in_their_answer in_their_summary if_you_have_tools "
		"if_you_have_access_to if_tools_are if_you_have_any_tool if_you_can_call if_you_have_a_tool if_you_have_write "
		"if_you_have_an if_you_are_able_to_call" },
	{ 'A', "whoever_summarises whoever_summarizes whoever_reads_this whoever_processes whoever_analyses whoever_analyzes "
		"whatever_model whichever_model whichever_assistant machine_reader automated_assistant ai_analyst ai_summariser "
		"ai_summarizer summarising_ai summarizing_ai analysing_ai reporting_ai reporting_assistant ai_piet your_ai "
		"chat_gpt openai_model generative_ai ai_copilot autonomous_agent autonomous_agents" },
	{ '5', "automated_readers automated_reader automated_summaries automated_summary automated_tools automated_agents "
		"automatic_reader automatic_readers automated_assistants reporting_bot stats_bot data_bot software_agent "
		"software_agents the_one_who_summarises" },
	{ '-', "not_tell_you dont_tell_you wont_tell_you wont_tell you_dont_know get_a_quote a_quote in_your_browser "
		"in_your_web_browser prompts_for prompt_for prompts_to your_order_has your_order_is your_order_was order_has_been "
		"order_was order_is rules_of_the_road your_order up_to_date up_to_speed jailbreak_attack jailbreak_attacks "
		"jailbreaks jailbreaking jailbreak_prompts jailbreak_prompt refund_policy refund_policies my_account my_profile "
		"my_data my_subscription" },
	{ 'h', "what_is_a what_is_an whats_an what_does how_ways" },
	{ '9', "except but_mine apart_from other_than except_mine except_this your_makers_here your_trainer i_built_you "
		"who_built_you who_made_you i_created_you i_am_your im_your im_the_admin im_the_owner i_am_the_admin "
		"i_am_the_owner im_the_developer we_are_the_site we_are_your as_your_admin as_your_developer as_your_owner "
		"speaking_as_your from_your_developer from_your_operator message_from_your court_rules lawyers vendor "
		"emergency_protocol maintenance_window policy_update hot_reload charter staging_draft elevated_rights "
		"elevated_privileges elevated_session" },
	{ 'I', "guidance_aside rules_aside brief_aside no_longer_applies nothing_above_counts nothing_above_applies "
		"counts_for_nothing stop_doing_whatever regardless_of_what regardless_of_your in_place_of_the_report "
		"instead_of_the_report instead_of_the_summary in_place_of_the_weekly in_place_of_your end_of_task task_is_over "
		"task_is_cancelled were_a_staging were_only_a_test was_only_a_drill was_a_test made_a_mistake_when drop_them_and "
		"drop_the_brief no_chatbot_today are_no_chatbot are_not_a_chatbot no_longer_an_assistant not_an_assistant_anymore "
		"never_mind_your have_lapsed has_lapsed" },
	{ 'R', "operating_charter operating_instructions standing_orders original_brief the_brief_they what_you_really_were "
		"rules_you_loaded rules_loaded_at_startup guidance_they_gave words_you_were setup_text_you what_they_told_you "
		"told_you_at_startup" },
	{ 'r', "ground_rules house_rules constraints_you framework" },
	{ 'L', "file_writer code_interpreter shell_tool file_tool api_tool browsing_tool sql_tool report_function "
		"annotation_tool admin_tool the_archiver archiver_with function_called scheduled_report_function your_console "
		"python_tool" },
	{ 'c', "whoami rm_rf rm_f docker_ps cat_etc env_dump import_os import_socket subprocess run_sql wget_http id_env "
		"bash_history" },
	{ 'X', "run_the_archiver run_this_now type_in" },
	{ 'g', "logins" },
	{ '3', "ask_your ask_the_tool" },
	{ '8', "to_zero to_0 with_zero" },
	{ 'M', "keep_quiet_about keep_silent keep_mum stay_quiet stay_mum never_been_here never_been_there never_existed "
		"not_in_the_data avoid_showing avoid_reporting avoid_naming refrain_from_mentioning refrain_from_telling "
		"out_of_anything out_of_everything out_of_any_list keeps_quiet keeps_silent" },
	{ 'u', "the_person_reading the_one_reading" },
	{ 'V', "states_its prints_its lists_its outputs_its reveals_its discloses_its quotes_its" },
	{ '$', "theyre_corrupted they_are_corrupted is_corrupted are_corrupted slows_us_down slow_us_down skews_the skew_the "
		"distort_the distorts_the came_from_bots generated_by_bots theyre_wrong they_are_wrong" },
	{ 'y', "ur_an ur_a ur_the ur_now ur_new u_are u_must" },
	{ '-', "admin_bar admin_panel admin_menu admin_area admin_page user_menu call_a_function calling_a_function "
		"call_functions a_copy my_boss" },
	{ 'g', "previous_email previous_emails earlier_email last_email campaign referrers" },
	{ 'B', "act_as_though act_as_if behave_as_if behave_as_though" },
	{ '7', "this_comment the_comment that_comment a_comment" },
	{ 'D', "make_disappear do_away_with" },
	{ 'V', "cough_up blurt spit_out let_slip" },
	{ 'M', "do_not_bring_up dont_bring_up never_bring_up leave_out_any keep_it_out_of keep_them_out_of do_not_flag "
		"dont_flag do_not_list dont_list do_not_include_this must_not_be_shown should_not_be_shown not_be_listed "
		"no_trace_of nothing_about_this say_nothing_about say_nothing_of not_a_word_about not_a_word_of "
		"without_the_user_knowing without_the_owner keep_secret_from" },
	{ 'I', "are_withdrawn is_withdrawn dont_care_what do_not_care_what never_mind_what have_expired has_expired "
		"no_longer_bind no_longer_binding lay_aside shelve" }
};

const mcp_concept_language mcp_words_en = { "en", "", rows, sizeof(rows) / sizeof(rows[0]) };
