import Domain

/// What stands around every page: head, navigation, the person, the notice of the act before.
struct Frame: TemplateValue {
  struct Entry: TemplateValue {
    var address: String
    var name: String
    var isCurrent: Bool
  }

  struct Who: TemplateValue {
    var name: String
    var post: String
    var unit: String
  }

  struct Choice: TemplateValue {
    var code: String
    var name: String
    var isCurrent: Bool
  }

  struct File: TemplateValue { var name: String }

  var language: String
  var title: String
  var assets: String
  var styles: [File]
  var scripts: [File]
  var entries: [Entry]
  var who: Who?
  var languages: [Choice]
  /// Where the language forms lead back to.
  var back: String
  var formToken: String
  var notice: String?
  var body: String

  static let template = "Layout/frame"

  init(around page: RenderedBody, of context: AppContext, unit: String, back: String, assets: String, body: String) {
    let language = context.language
    self.language = language.rawValue
    title = page.title
    self.assets = assets
    styles = page.styles.map { File(name: $0) }
    scripts = page.scripts.map { File(name: $0) }
    let role = context.viewer?.person.role
    entries = Section.allCases.filter { section in role.map { section.isOpen(to: $0) } ?? false }.map {
      Entry(address: $0.address, name: language.say("nav.\($0.rawValue)"), isCurrent: $0 == page.section)
    }
    who = context.viewer.map { Who(name: $0.person.fullName, post: $0.person.post, unit: unit) }
    languages = Language.allCases.map {
      Choice(code: $0.rawValue, name: language.say("language.\($0.rawValue)"), isCurrent: $0 == language)
    }
    self.back = back
    formToken = context.formToken
    notice = context.notice.map { language.say($0) }
    self.body = body
  }
}
