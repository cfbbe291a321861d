/*
 * Every ceiling of the core ring and of the protocol, in one place.
 *
 * Ring: core. Sizes are bytes unless the name says otherwise.
 */
#ifndef MCP_CORE_LIMITS_H
#define MCP_CORE_LIMITS_H

/* HTTP */
#define MCP_BODY_CEILING_DEFAULT   (4u * 1024 * 1024)
#define MCP_BODY_CEILING_MAX       (64u * 1024 * 1024)
#define MCP_HEADER_VALUE_MAX       8192u   /* a longer header value counts as malformed */

/* JSON that clients send */
#define MCP_JSON_DEPTH_MAX         64
#define MCP_JSON_NODES_MAX         20000u
#define MCP_JSON_MEMBERS_MAX       1000u   /* of one object: PHP's hash has no seed, chosen names would all collide */
#define MCP_BATCH_MAX              100u    /* messages in one 2025-03-26 batch */

/* JSON that is answered */
#define MCP_ANSWER_CEILING         (32u * 1024 * 1024)
#define MCP_ANSWER_DEPTH_MAX       48

/* Untrusted text: one value; what is longer is cut on a code-point edge and marked */
#define MCP_TEXT_VALUE_MAX         4096u

#endif /* MCP_CORE_LIMITS_H */
