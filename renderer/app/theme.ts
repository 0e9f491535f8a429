import {
  Button,
  Input,
  Kbd,
  Modal,
  NativeSelect,
  SegmentedControl,
  Select,
  TextInput,
  Textarea,
  createTheme,
  defaultVariantColorsResolver,
} from "@mantine/core";
import type {
  CSSVariablesResolver,
  MantineColorsTuple,
  VariantColorsResolver,
} from "@mantine/core";

const teal: MantineColorsTuple = [
  "#e4f3f5",
  "#c8e6ea",
  "#9dd3da",
  "#62c5d1",
  "#3aa5b2",
  "#1f8c9a",
  "#127b88",
  "#0b6b78",
  "#095863",
  "#07444d",
];

/** Mantine's grays of the dark scheme, in the blue tone of theme.css. */
const dark: MantineColorsTuple = [
  "#e7eef2",
  "#c5d1d8",
  "#a5b5bf",
  "#71838f",
  "#3a4b56",
  "#24333d",
  "#1d2a32",
  "#172229",
  "#111b21",
  "#0a1217",
];

/** Primary buttons take our own pair of colors, so that contrast holds in both schemes. */
const variantColorResolver: VariantColorsResolver = (input) => {
  const colors = defaultVariantColorsResolver(input);
  const isPrimary =
    input.color === undefined || input.color === input.theme.primaryColor;
  if (input.variant === "filled" && isPrimary) {
    return {
      ...colors,
      background: "var(--mb-accent)",
      hover: "var(--mb-accent-hover)",
      color: "var(--mb-on-accent)",
      border: "1px solid transparent",
    };
  }
  if (input.variant === "filled" && input.color === "red") {
    return {
      ...colors,
      background: "var(--mb-red)",
      hover: "var(--mb-red)",
      color: "var(--mb-card)",
    };
  }
  return colors;
};

/** Labels, help and errors are read at arm's length: none is smaller than 12 px. */
const InputText = Input.Wrapper.extend({
  vars: () => ({
    label: { "--input-label-size": "0.75rem" },
    description: { "--input-description-size": "0.75rem" },
    error: { "--input-error-size": "0.75rem" },
    success: { "--input-success-size": "0.75rem" },
  }),
});

/** The Mantine theme of the workstation: Inter, 13 px, dense controls, one accent. */
export const theme = createTheme({
  fontFamily: "var(--mb-font)",
  headings: { fontFamily: "var(--mb-font)", fontWeight: "650" },
  primaryColor: "teal",
  primaryShade: { light: 7, dark: 3 },
  colors: { teal, dark },
  variantColorResolver,
  defaultRadius: 6,
  cursorType: "pointer",
  focusRing: "auto",
  respectReducedMotion: true,
  fontSizes: {
    xs: "0.75rem",
    sm: "0.8125rem",
    md: "0.8125rem",
    lg: "0.9375rem",
    xl: "1.125rem",
  },
  components: {
    Button: Button.extend({ defaultProps: { size: "xs" } }),
    // No browser may remember what was typed about a patient.
    TextInput: TextInput.extend({
      defaultProps: { size: "xs", autoComplete: "off" },
    }),
    Textarea: Textarea.extend({
      defaultProps: { size: "xs", autoComplete: "off" },
    }),
    Select: Select.extend({ defaultProps: { size: "xs" } }),
    NativeSelect: NativeSelect.extend({ defaultProps: { size: "xs" } }),
    SegmentedControl: SegmentedControl.extend({ defaultProps: { size: "xs" } }),
    InputWrapper: InputText,
    Kbd: Kbd.extend({ defaultProps: { size: "xs" } }),
    // At the top, so that a line more or less at its end moves nothing.
    Modal: Modal.extend({
      defaultProps: {
        yOffset: "calc(var(--mb-topbar-height) + 0.75rem)",
        transitionProps: { duration: 0 },
      },
      styles: { title: { fontSize: "0.9375rem", fontWeight: 650 } },
    }),
  },
});

const scheme = {
  "--mantine-color-body": "var(--mb-card)",
  "--mantine-color-text": "var(--mb-text)",
  "--mantine-color-dimmed": "var(--mb-muted)",
  "--mantine-color-placeholder": "var(--mb-muted)",
  "--mantine-color-default": "var(--mb-card)",
  "--mantine-color-default-hover": "var(--mb-inset)",
  "--mantine-color-default-color": "var(--mb-text)",
  "--mantine-color-default-border": "var(--mb-control-line)",
  "--mantine-color-error": "var(--mb-red)",
  "--mantine-color-anchor": "var(--mb-accent)",
};

/** Lets Mantine's own colors follow the tokens of theme.css. */
export const cssVariables: CSSVariablesResolver = () => ({
  variables: {},
  light: scheme,
  dark: scheme,
});
