import '@backstage/ui/css/styles.css';
import { createRoot } from 'react-dom/client';
import { createPortal } from './App';
import './reducedMotion.css';

const container = document.getElementById('root');
if (container) {
  createRoot(container).render(createPortal().createRoot());
}
