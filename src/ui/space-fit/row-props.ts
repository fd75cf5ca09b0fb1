/** What every row of a list needs for the keyboard and for screen readers. */
export interface RowProps {
	readonly rowId: string;
	readonly rowIndex: number;
	readonly isActive: boolean;
	readonly onActivate: () => void;
}
