import { mount } from 'svelte';
import { prepareScreen } from '../../components/view/screen.svelte';
import Privacy from './privacy.svelte';
import '../../components/tokens.css';
import '../../components/parts.css';
import '../../components/plain-page.css';

await prepareScreen();
mount(Privacy, { target: document.getElementById('app')! });
