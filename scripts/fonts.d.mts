export function cutFonts(): Promise<Map<string, string | Uint8Array>>
