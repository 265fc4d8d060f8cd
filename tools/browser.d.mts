// Types of browser.mjs for the tests' configuration.

export const BROWSER_FLAGS: string[];
export function findBrowser(): string | undefined;
export function ensureBrowser(): Promise<string | undefined>;
