export const style: string = "";
