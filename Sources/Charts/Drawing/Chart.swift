/// A drawing as SVG text, with what it says in words and the table behind it.
///
/// It needs no script, no external font and no colour: states differ by pattern and mark too. The table is for those who do not see
/// the drawing, and for everybody who wants the numbers.
public struct Chart: Hashable, Sendable {
  public var svg: String
  public var title: String
  /// What is to be seen, in a sentence or two.
  public var description: String
  public var table: ChartTable
  public var width: Double
  public var height: Double
}

/// The numbers of a chart, in the department's form.
public struct ChartTable: Hashable, Sendable {
  public var heads: [String]
  public var rows: [[String]]
}

/// Joins a drawing's parts. `id` makes the names within it different from those of other drawings on the page.
func drawn(
  id: String, title: String, description: String, width: Double, height: Double, table: ChartTable,
  _ parts: [SVGElement]
) -> Chart {
  let (titleID, descriptionID) = ("\(id)-title", "\(id)-desc")
  let root = SVGElement(
    "svg",
    [
      "xmlns": "http://www.w3.org/2000/svg", "viewBox": "0 0 \(place(width)) \(place(height))", "width": place(width),
      "height": place(height), "role": "img", "aria-labelledby": "\(titleID) \(descriptionID)",
      "font-family": "Arial, 'Liberation Sans', 'DejaVu Sans', sans-serif", "font-size": "12", "fill": Ink.text,
    ],
    [
      SVGElement("title", ["id": titleID], text: title), SVGElement("desc", ["id": descriptionID], text: description),
      Ink.patterns(id),
    ] + parts)
  var svg = ""
  root.write(into: &svg)
  return Chart(svg: svg, title: title, description: description, table: table, width: width, height: height)
}
