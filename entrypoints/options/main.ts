import { mount } from 'svelte';
import { prepareScreen } from '../../components/view/screen.svelte';
import Options from './options.svelte';
import '../../components/tokens.css';
import '../../components/parts.css';
import '../../components/plain-page.css';

await prepareScreen();
mount(Options, { target: document.getElementById('app')! });
