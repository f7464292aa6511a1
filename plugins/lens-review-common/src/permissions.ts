import { createPermission } from '@backstage/plugin-permission-common';

/** Resource type of a review: one entity reviewed against one lens. */
export const LENS_REVIEW_RESOURCE_TYPE = 'lens-review-review';

/** See a review, its answers, its history and its evidence. */
export const lensReviewReadPermission = createPermission({
  name: 'lens-review.review.read',
  attributes: { action: 'read' },
  resourceType: LENS_REVIEW_RESOURCE_TYPE,
});

/** Start, answer, confirm, submit or delete a review; collect or dispute its evidence. */
export const lensReviewUpdatePermission = createPermission({
  name: 'lens-review.review.update',
  attributes: { action: 'update' },
  resourceType: LENS_REVIEW_RESOURCE_TYPE,
});

/** See lenses and their content. */
export const lensReadPermission = createPermission({
  name: 'lens-review.lens.read',
  attributes: { action: 'read' },
});

/** Import, publish and deprecate lenses. */
export const lensManagePermission = createPermission({
  name: 'lens-review.lens.manage',
  attributes: { action: 'update' },
});

/** Keep, change and delete review templates. */
export const lensTemplateManagePermission = createPermission({
  name: 'lens-review.template.manage',
  attributes: { action: 'update' },
});

/** Every permission of the plugin. */
export const lensReviewPermissions = [
  lensReviewReadPermission,
  lensReviewUpdatePermission,
  lensReadPermission,
  lensManagePermission,
  lensTemplateManagePermission,
];
