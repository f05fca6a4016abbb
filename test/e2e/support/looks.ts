/** Light, dark, and a contrast theme: of the host (`theme`) where it has one, of the system (forced colours) where it has not. */
export const LOOKS = [
  { look: 'light', colorScheme: 'light', forcedColors: 'none', theme: 'default' },
  { look: 'dark', colorScheme: 'dark', forcedColors: 'none', theme: 'dark' },
  { look: 'contrast', colorScheme: 'dark', forcedColors: 'active', theme: 'contrast' },
] as const;
