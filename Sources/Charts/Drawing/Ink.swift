/// Colours and patterns. Each differs in lightness or in pattern, so that a black and white print says the same.
enum Ink {
  static let text = "#1b1b1b"
  static let soft = "#595959"
  static let line = "#c9c9c9"
  static let paper = "#ffffff"
  static let accent = "#1f4e79"
  static let pale = "#e4e9ee"
  static let warning = "#8a1c1c"

  static func hatch(_ id: String) -> String { "url(#\(id)-hatch)" }
  static func dots(_ id: String) -> String { "url(#\(id)-dots)" }
  static func cross(_ id: String) -> String { "url(#\(id)-cross)" }

  /// Diagonal lines for estimates, dots for what is late, crossed lines for what is missing.
  static func patterns(_ id: String) -> SVGElement {
    SVGElement(
      "defs", [:],
      [
        pattern(
          "\(id)-hatch", size: 6,
          [SVGElement("path", ["d": "M-1 1l2-2M0 6L6 0M5 7l2-2", "stroke": accent, "stroke-width": "1.6"])]),
        pattern("\(id)-dots", size: 5, [SVGElement("circle", ["cx": "2.5", "cy": "2.5", "r": "1.1", "fill": text])]),
        pattern(
          "\(id)-cross", size: 8,
          [SVGElement("path", ["d": "M0 0L8 8M8 0L0 8", "stroke": warning, "stroke-width": "0.9"])]),
      ])
  }

  private static func pattern(_ id: String, size: Int, _ marks: [SVGElement]) -> SVGElement {
    SVGElement(
      "pattern", ["id": id, "width": "\(size)", "height": "\(size)", "patternUnits": "userSpaceOnUse"],
      [SVGElement("rect", ["width": "\(size)", "height": "\(size)", "fill": paper])] + marks)
  }
}

enum Anchor: String { case start, middle, end }

func label(
  _ text: String, _ x: Double, _ y: Double, _ anchor: Anchor = .start, size: Double = 12, fill: String = Ink.text,
  isBold: Bool = false
) -> SVGElement {
  let element = SVGElement("text", ["x": place(x), "y": place(y)], text: text)
  return
    element
    .with(anchor == .start ? [:] : ["text-anchor": anchor.rawValue])
    .with(size == 12 ? [:] : ["font-size": place(size)])
    .with(fill == Ink.text ? [:] : ["fill": fill])
    .with(isBold ? ["font-weight": "bold"] : [:])
}

func rectangle(
  _ x: Double, _ y: Double, _ width: Double, _ height: Double, fill: String, stroke: String? = nil
) -> SVGElement {
  let element = SVGElement(
    "rect",
    ["x": place(x), "y": place(y), "width": place(max(width, 0)), "height": place(max(height, 0)), "fill": fill])
  return stroke.map { element.with(["stroke": $0]) } ?? element
}

func stroke(
  _ x1: Double, _ y1: Double, _ x2: Double, _ y2: Double, _ colour: String = Ink.line, width: Double = 1,
  dash: String? = nil
) -> SVGElement {
  let element = SVGElement(
    "line",
    [
      "x1": place(x1), "y1": place(y1), "x2": place(x2), "y2": place(y2), "stroke": colour,
      "stroke-width": place(width),
    ])
  return dash.map { element.with(["stroke-dasharray": $0]) } ?? element
}

func polyline(_ points: [(x: Double, y: Double)], _ colour: String, width: Double = 2, dash: String? = nil)
  -> SVGElement
{
  let element = SVGElement(
    "polyline",
    [
      "points": points.map { "\(place($0.x)),\(place($0.y))" }.joined(separator: " "), "fill": "none",
      "stroke": colour, "stroke-width": place(width),
    ])
  return dash.map { element.with(["stroke-dasharray": $0]) } ?? element
}
