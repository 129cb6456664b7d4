import { workerData } from 'node:worker_threads';

void workerData;
