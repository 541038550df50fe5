import { mount } from 'svelte';
import { prepareScreen } from '../../components/view/screen.svelte';
import Popup from './popup.svelte';
import '../../components/tokens.css';
import '../../components/parts.css';
import './popup.css';

await prepareScreen();
mount(Popup, { target: document.getElementById('app')! });
