import { mount } from 'svelte';
import { prepareScreen } from '../../components/view/screen.svelte';
import Report from './report.svelte';
import '../../components/tokens.css';
import '../../components/parts.css';
import './report.css';

await prepareScreen();
mount(Report, { target: document.getElementById('app')! });
