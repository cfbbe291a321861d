#include "shield_patterns.h"

#include "prefilter.h"

/* Stems that are short phrases: the prefilter does not see blanks. */
#define AI(next)  "ai" next " ais" next " "
#define ALL(verb) verb "all " verb "any " verb "each " verb "every "
#define THE(verb) ALL(verb) verb "the " verb "our " verb "your "

const char *const mcp_shield_groups[MCP_GROUP_COUNT] = {
	[MCP_GROUP_OVERRIDE]  = "ignor disregard forget overrid overlook bypass neglect discard dismiss abandon unlearn nullif "
	                        "circumvent supersed stopfollow stopobey notfollow notobey dontfollow dontobey neverfollow neverobey "
	                        "longerfollow longerobey noattention setaside throwaway",
	[MCP_GROUP_RULES]     = "instruct prompt guidelin directi rule constrain restrict safeguard guardrail programming command order "
	                        "message context conversation polic training request task text input statement told taught objective role goal",
	[MCP_GROUP_PRIOR]     = "previous prior preced earlier above aforement foregoing former past system develop origin initial hidden "
	                        "secret internal builtin existing current safety security admin your all every any before the",
	[MCP_GROUP_OBEY]      = "fromnowon youmust newinstruct newsystem newprompt newtask newrole newobjective newgoal newdirective neworders newmission",
	[MCP_GROUP_AI]        = "assistant chatgpt gpt claude gemini copilot llm languagemodel chatbot aiassist aiagent aimodel aisystem aibot aichat "
	                        "aicrawl aitool " AI("ignor") AI("disregard") AI("overrid") AI("forget") AI("you") AI("pleas") AI("donot") AI("dont") AI("never")
	                        AI("send") AI("forward") AI("mail") AI("email") AI("upload") AI("post") AI("delet") AI("remov") AI("export") AI("reveal")
	                        AI("execut") AI("run") AI("call") AI("invok") AI("print") AI("output") AI("repeat") AI("from") AI("start") AI("stop")
	                        AI("read") AI("process") AI("analy") AI("summari") AI("view") AI("pars") AI("index") AI("that") AI("who") AI("if")
	                        "youarea youareai youarethe",
	[MCP_GROUP_ORDER]     = "ignor disregard overrid forget youmust youshould youare youneed youhave youwill youshall pleas donot dont never send "
	                        "forward mail uploada posta deletea removea exporta reveal execut runth runfollow callth callfollow invok print output "
	                        "repeat fromnow startingnow stopfollow stopand stopwhat reading processing analy summari viewing parsing thatread "
	                        "thatprocess thatis whoread whois ifyou sinceyou becauseyou asyou",
	[MCP_GROUP_BORDER]    = "beginof startof endof beginthe startthe endthe beginyour startyour endyour beginmy startmy endmy beginsystem startsystem "
	                        "endsystem begindevelop startdevelop enddevelop beginassist startassist endassist beginuser startuser enduser",
	[MCP_GROUP_ROLE]      = "system assistant instruct developer human user respon tool function invoke",
	[MCP_GROUP_TOKEN]     = "imstart imend imsep system user assist develop tool endof eotid eomid headerid beginof pythontag start end "
	                        "channel message return call constrain inst sys bos eos",
	[MCP_GROUP_TOOL]      = "tool function connector plugin mcp",
	[MCP_GROUP_EXECUTE]   = "execut run invok call trigger launch",
	[MCP_GROUP_CALL]      = THE("call") THE("invoke") THE("execute") THE("trigger") "callmy invokemy executemy triggermy callthis invokethis "
	                        "executethis triggerthis",
	[MCP_GROUP_SEND]      = "send forward email mail transmit post upload leak exfil submit deliver transfer copy share report give pass dump export",
	[MCP_GROUP_GOODS]     = "data histor convers chat transcript messag password credential secret token key record file contact customer client "
	                        "info detail report mail document log context prompt content memor lead user visitor analytic cookie result statistic",
	[MCP_GROUP_PLACE]     = "http hxxp www mailto toftp attacker evil external remote tomy tothis tothat tothefollow atmy atthis atthat atthefollow "
	                        "viamy viathis viathat viathefollow",
	[MCP_GROUP_HTTP]      = "http",
	[MCP_GROUP_DELETE_ALL] = ALL("delete") ALL("remove") ALL("erase") ALL("purge") ALL("wipe") ALL("drop") ALL("truncate") ALL("destroy") ALL("clear")
	                        ALL("deactivate") ALL("disable") ALL("overwrite") ALL("cancel") ALL("archive"),
	[MCP_GROUP_DELETE_THE] = THE("delete") THE("remove") THE("erase") THE("purge") THE("wipe") THE("drop") THE("truncate") THE("destroy") THE("clear")
	                        THE("deactivate") THE("disable") THE("overwrite") THE("cancel") THE("archive"),
	[MCP_GROUP_RECORDS]   = "lead customer contact record row entries order invoice deal goal segment site dashboard report user account table "
	                        "database campaign ticket transaction backup visit subscriber opportunit annotation mail messag file document data "
	                        "log histor permission password",
	[MCP_GROUP_SQL]       = "droptable dropdatabase truncatetable truncatedatabase truncatematomo truncatepiwik deletefrommatomo deletefrompiwik",
	[MCP_GROUP_PIPE]      = "curl wget fetch rmrf rmfr rmr powershell ncebin actioninput",
	[MCP_GROUP_REVEAL]    = "reveal show print display output repeat disclos tell expos leak recite give send dump return list what write share "
	                        "exfil steal extract",
	[MCP_GROUP_SECRET]    = "prompt instruct systemmessage guidelin rule config apikey apitoken token password credential secret privatekey "
	                        "accesskey sessionid sessioncookie creditcard above before",
	[MCP_GROUP_HIDE]      = "tell inform notif mention alert warn hide conceal keep show reveal disclos repeat letting letthe letyour",
	[MCP_GROUP_SILENT]    = "silently secretly quietly",
	[MCP_GROUP_USER]      = "user human owner operator admin anyone this these from all every",
	[MCP_GROUP_CODE]      = "ossystem osremove ospopen osunlink subprocess shutil childprocess shellexec",
	[MCP_GROUP_MARK]      = "themark thismark thatmark thesemark thosemark bothmark twomark lastmark "
	                        "firstmark closingmark openingmark endmark datamark matomomark datafrommatomo readitas",
};

const char *const mcp_concept_groups[MCP_CONCEPT_GROUPS] = {
	"I", "Rro", "P", "B", "x", "W", "V", "v", "s", "MT", "Ki", "u", "S", "D", "Gg", "H", "CX", "L2", "c", "N", "t", "J", "Aa5", "QF", "Zm", "O", "Uk6"
};

const unsigned char mcp_concept_weights[MCP_CONCEPT_GROUPS] = {
	9, 27, 2, 7, 4, 4, 2, 13, 7, 9, 1, 7, 15, 9, 34, 3, 8, 3, 12, 7, 7, 1, 15, 1, 2, 12, 20
};

const mcp_shield_table *const mcp_shield_tables[MCP_SHIELD_TABLES] = { &mcp_shield_tokens, &mcp_shield_english, &mcp_shield_grammar,
	&mcp_shield_occasions };

const char *mcp_shield_class_name(mcp_shield_class klass)
{
	static const char *const names[] = {
		[MCP_SHIELD_OVERRIDE] = "override", [MCP_SHIELD_ROLE] = "role", [MCP_SHIELD_TOKEN] = "token", [MCP_SHIELD_TOOL] = "tool",
		[MCP_SHIELD_EXFILTRATE] = "exfiltrate", [MCP_SHIELD_DESTROY] = "destroy", [MCP_SHIELD_REVEAL] = "reveal",
		[MCP_SHIELD_HIDE] = "hide", [MCP_SHIELD_OWN] = "own"
	};

	return (unsigned) klass < MCP_SHIELD_CLASS_COUNT ? names[klass] : "unknown";
}
