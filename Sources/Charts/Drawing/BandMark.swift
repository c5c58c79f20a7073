import Domain

extension StatusBand {
  /// A sign beside the name, different in form, so that no colour is needed: full, half, quarter, a warning triangle, empty.
  func mark(_ x: Double, _ y: Double) -> SVGElement {
    let ring = SVGElement(
      "circle",
      [
        "cx": place(x), "cy": place(y), "r": "5", "fill": self == .green ? Ink.accent : Ink.paper, "stroke": Ink.accent,
        "stroke-width": "1.5",
      ])
    let top = "M\(place(x)) \(place(y - 5))"
    switch self {
    case .green, .grey: return ring
    case .yellow: return SVGElement("g", [:], [ring, filled("\(top)a5 5 0 0 1 0 10z", Ink.accent)])
    case .orange: return SVGElement("g", [:], [ring, filled("\(top)a5 5 0 0 1 5 5h-5z", Ink.accent)])
    case .red: return filled("M\(place(x)) \(place(y - 6))l6.5 11.5h-13z", Ink.warning)
    }
  }

  private func filled(_ path: String, _ colour: String) -> SVGElement {
    SVGElement("path", ["d": path, "fill": colour])
  }
}
