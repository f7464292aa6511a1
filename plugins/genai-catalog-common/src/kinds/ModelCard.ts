/** What a model is meant for and what it is not good at. In entities only where a person wrote it there. */
export type ModelCard = {
  intendedUse?: string[];
  limitations?: string[];
  trainingData?: string;
  ethicalConsiderations?: string[];
  fairness?: string[];
  url?: string;
};
