import Mustache

/// A struct whose stored properties a template may name.
///
/// An absent optional shows nothing and hides a property of the same name further out.
protocol TemplateValue: MustacheParent, Sendable {}

extension TemplateValue {
  func child(named name: String) -> Any? {
    for child in Mirror(reflecting: self).children where child.label == name {
      guard let optional = child.value as? any OptionalValue else { return child.value }
      return optional.content ?? Absent()
    }
    return nil
  }
}

/// What a whole page shows. `title` is the first heading and the name of the browser's tab.
protocol PageModel: TemplateValue {
  /// File under Templates without its ending: "Documents/list".
  static var template: String { get }
  /// Which of the navigation's entries the page belongs to.
  static var section: Section? { get }
  /// Style sheets and modules under Assets beside those of every page.
  static var styles: [String] { get }
  static var scripts: [String] { get }
  var title: String { get }
}

extension PageModel {
  static var section: Section? { nil }
  static var styles: [String] { [] }
  static var scripts: [String] { [] }
}

/// Stands for an optional without content.
struct Absent: MustacheCustomRenderable {
  var renderText: String { "" }
  var isNull: Bool { true }
}

protocol OptionalValue { var content: Any? { get } }

extension Optional: OptionalValue {
  var content: Any? { self }
}
