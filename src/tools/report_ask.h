/* Asking Matomo for the one report that a call selected: directly where the selector says it all, else by a look-up. */
#ifndef MCP_REPORT_ASK_H
#define MCP_REPORT_ASK_H

#include "tools/port.h"
#include "tools/report_lookup.h"
#include "tools/report_request.h"

#define MCP_SUBTABLE_REQUIRED \
	"Selected subtable report requires idSubtable. Read the parent report first and pass the idsubdatatable of one of its " \
	"rows (in reportMetadata)."

/* Zeroed, `report` undefined, request and look-up set up before; all of it is the caller's to clear. */
typedef struct mcp_report_ask {
	mcp_report_request request;
	mcp_report_lookup lookup;
	mcp_table_facts facts;  /* about `report` */
	zval report;            /* as API.getProcessedReport returns it, of any type */
	bool refused;           /* Matomo knows the report by the plain selector, but did not give it */
	mcp_outcome outcome;
} mcp_report_ask;

/* MCP_CALL_DONE: `report` and `facts` are there. Else the call has been refused or has failed, and nothing is to be said. */
mcp_outcome mcp_report_ask_matomo(mcp_report_ask *ask);

#endif
