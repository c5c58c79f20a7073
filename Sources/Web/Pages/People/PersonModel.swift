import Domain
import Storage

/// GET /people/new and /people/:id — an account as a form, with what can be done to it.
struct PersonModel: PageModel {
  static let template = "People/person"
  static let section: Section? = .people
  static let styles = ["account.css"]

  struct Acts: TemplateValue {
    var address: String
    var state: StateMark
    var lastSignIn: String
    /// Set where each may be done.
    var mayReset: Bool
    var mayResetFactor: Bool
    var mayClose: Bool
    var mayOpen: Bool
    var mayErase: Bool
  }

  /// A password shown once.
  struct Handed: TemplateValue {
    var userName: String
    var password: String
  }

  var title: String
  var errors: ErrorSummary?
  var handed: Handed?
  var address: String
  var userName: Field
  var fullName: Field
  var post: Field
  var role: Field
  var organisation: Field
  var save: String
  var isNew: Bool
  var acts: Acts?

  init(
    _ subject: Person?, typed: PersonTyped, by viewer: Person, content: PeopleContent, handed: Handed? = nil,
    _ language: Language, problems: FormProblems = .none
  ) {
    title = subject?.fullName ?? language.say("people.newTitle")
    errors = problems.summary()
    self.handed = handed
    isNew = subject == nil
    address = subject.map { "/people/\($0.id)" } ?? "/people"
    save = language.say(subject == nil ? "people.make" : "people.save")
    fullName = Field("fullName", label: language.say("account.fullName"), value: typed.fullName, problems: problems)
    userName = Field(
      "userName", label: language.say("account.userName"), hint: language.say("people.userNameHint"),
      value: typed.userName, problems: problems)
    post = Field("post", label: language.say("account.post"), value: typed.post, problems: problems)
    role = Field(
      "role", label: language.say("account.role"), hint: language.say("people.roleHint"), value: typed.role,
      options: Role.allCases.map { ($0.rawValue, language.say("role.\($0.rawValue)")) }, problems: problems)
    organisation = Field(
      "organisation", label: language.say("account.unit"), value: typed.organisation,
      options: content.units.map { ($0.code, $0.name) }, problems: problems)
    guard let subject else { return }
    let guarding = content.guards[subject.id] ?? AccountGuard()
    let mayUnseat = AccountPolicy.canUnseat(viewer, subject)
    acts = Acts(
      address: address, state: accountState(subject, guarding, language),
      lastSignIn: guarding.lastSignIn.map { language.moment($0) } ?? language.say("people.never"),
      mayReset: mayUnseat && subject.isActive, mayResetFactor: guarding.hasSecondFactor && mayUnseat,
      mayClose: mayUnseat && subject.isActive, mayOpen: mayUnseat && !subject.isActive,
      mayErase: AccountPolicy.canErase(viewer, subject))
  }
}

/// What was typed about an account.
struct PersonTyped: Sendable {
  var userName = ""
  var fullName = ""
  var post = "Chuyên viên"
  var role = Role.unitOfficer.rawValue
  var organisation = ""

  init() {}

  init(_ form: Form) {
    userName = form.trimmed("userName")
    fullName = form.trimmed("fullName")
    post = form.trimmed("post")
    role = form.trimmed("role")
    organisation = form.trimmed("organisation")
  }

  init(_ person: Person, units: [Organisation]) {
    (userName, fullName, post, role) = (person.userName, person.fullName, person.post, person.role.rawValue)
    organisation = units.first { $0.id == person.organisationID }?.code ?? ""
  }
}
