import {
  createFrontendModule,
  SubPageBlueprint,
} from '@backstage/frontend-plugin-api';

/** Adds to the settings of a person which notifications they get. */
export const settingsModule = createFrontendModule({
  pluginId: 'user-settings',
  extensions: [
    SubPageBlueprint.make({
      name: 'notifications',
      params: {
        path: 'notifications',
        title: 'Notifications',
        loader: async () => {
          const { NotificationSettings } = await import(
            './NotificationSettings'
          );
          return <NotificationSettings />;
        },
      },
    }),
  ],
});
