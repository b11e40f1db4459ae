import { offerAdding } from './add.ts';

/** What src/client/collection/unit-page.ts loads. */
offerAdding();
