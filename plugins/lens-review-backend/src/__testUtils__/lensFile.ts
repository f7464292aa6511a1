/** A custom-lens file with one question; `name` is the lens's. */
export function lensFile(name: string) {
  return {
    schemaVersion: '2021-11-01',
    name,
    description: 'A lens for tests',
    pillars: [
      {
        id: 'resilience',
        name: 'Resilience',
        questions: [
          {
            id: 'backup',
            title: 'How do you back up?',
            description: 'What is asked',
            choices: [
              {
                id: 'backup_daily',
                title: 'Daily',
                improvementPlan: { displayText: 'Back up daily' },
              },
              {
                id: 'backup_tested',
                title: 'Tested',
                improvementPlan: { displayText: 'Test a restore' },
              },
              { id: 'backup_no', title: 'None of these' },
            ],
            riskRules: [
              { condition: 'backup_daily && backup_tested', risk: 'NO_RISK' },
              { condition: 'backup_daily', risk: 'MEDIUM_RISK' },
              { condition: 'default', risk: 'HIGH_RISK' },
            ],
          },
        ],
      },
    ],
  };
}
