export function copyOfToday(vault: string, folder: string, today: string): void;
export function moveDays(text: string, days: number, last: string): string;
