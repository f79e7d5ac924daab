export declare const LAUNCH_ARGS: string[]
export declare function browsers(): string[]
export declare function findBrowser(): Promise<string | null>
