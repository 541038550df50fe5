import { mount } from 'svelte';
import { prepareScreen } from '../../components/view/screen.svelte';
import Compare from './compare.svelte';
import '../../components/tokens.css';
import '../../components/parts.css';
import '../../components/plain-page.css';

await prepareScreen();
mount(Compare, { target: document.getElementById('app')! });
