export function stepLine(name: string, said: string, ms: number): string
