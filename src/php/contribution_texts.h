/*
 * The texts in what a contribution says about itself: shown to people and models, and possibly made of what visitors wrote.
 *
 * Ring: php.
 */
#ifndef MCP_PHP_CONTRIBUTION_TEXTS_H
#define MCP_PHP_CONTRIBUTION_TEXTS_H

#include "mcp/untrusted.h"

/*
 * Treats titles and descriptions in place, also those inside schemas, annotations and arguments. Names, URIs, default values and the like
 * have to stay exact. False: one of these reads like an instruction (where such are taken out), or has hidden characters, so that
 * the whole definition must not be shown. What is nested too deeply is refused later, as no schema.
 */
bool mcp_php_contribution_texts(const mcp_untrusted *untrusted, zval *definition);

#endif /* MCP_PHP_CONTRIBUTION_TEXTS_H */
