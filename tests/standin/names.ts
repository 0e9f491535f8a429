/** The isolated world in which preload scripts run. */
export const preloadWorldName = "Electron Isolated Context";
/** Names that exist only in that world. */
export const bindingName = "__tellApp";
export const deliverName = "__hearApp";
