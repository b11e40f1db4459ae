import { offerAdding } from './add.ts';

offerAdding();
