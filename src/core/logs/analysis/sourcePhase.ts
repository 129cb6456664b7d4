/** Where the reading of a source stands. */
export type SourcePhase = 'waiting' | 'reading' | 'following' | 'read' | 'partly' | 'failed' | 'cancelled';
