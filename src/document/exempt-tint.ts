/** Ground of pages that are not for publication, as councils print them on pink paper; all type is read on it. */
export const exemptTint = '#fdeff3';
