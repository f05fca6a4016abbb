/** Ids of the invented tenant and of the product's app in it. */
export const TENANT_ID = 'c0c0c0c0-1111-4222-8333-444444444444';
export const CLIENT_ID = '22222222-2222-4222-8222-222222222222';

/**
 * Microsoft Graph Command Line Tools, Microsoft's own public client for administrators, present in every tenant: its command lines
 * sign in with a device code. It has the same id everywhere.
 */
export const COMMAND_LINE_CLIENT_ID = '14d82eec-204b-4c2f-b7e8-296a70dab67e';

/** Audience of every access token: the sandbox's Graph answers to the name of the real one. */
export const GRAPH_AUDIENCE = 'https://graph.microsoft.com';

/** Where the OpenID provider lives, without the origin. */
export const ISSUER_PATH = `/${TENANT_ID}/v2.0`;

/** Entra gives between 60 and 90 minutes; in seconds. */
export const ACCESS_TOKEN_LIFETIME = 3600;
