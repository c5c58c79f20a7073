import Actions
import Domain
import Storage

/// GET /account — a person's own account: password, second factor, where they are signed in.
struct AccountModel: PageModel {
  static let template = "Account/account"
  static let styles = ["account.css"]

  struct Session: TemplateValue {
    var opened: String
    var ends: String
    var from: String
    var program: String
    var isHere: Bool
    /// Where it is ended; nil for the one that looks.
    var endAddress: String?
  }

  var title: String
  var errors: ErrorSummary?
  var facts: [Fact]
  /// Why nothing else opens before.
  var mustChange: Bool
  var present: Field
  var new: Field
  var again: Field
  var secondFactor: StateMark
  var sessions: [Session]
  var hasOthers: Bool

  init(
    _ viewer: Viewer, unit: String, sessions kept: [(session: KeptSession, isHere: Bool)], hasSecondFactor: Bool,
    _ language: Language, problems: FormProblems = .none
  ) {
    title = language.say("account.title")
    errors = problems.summary()
    facts = accountFacts(viewer.person, unit: unit, language)
    mustChange = viewer.obligation == .changePassword
    present = Field("present", label: language.say("account.present"), value: "", problems: problems)
      .secret("current-password")
    new = Field(
      "new", label: language.say("account.new"), hint: language.say("account.newHint"), value: "", problems: problems
    )
    .secret("new-password")
    again = Field("again", label: language.say("account.again"), value: "", problems: problems).secret("new-password")
    secondFactor = StateMark(
      hasSecondFactor ? .done : .noData, language.say(hasSecondFactor ? "account.factorOn" : "account.factorOff"))
    sessions = kept.map { kept in
      Session(
        opened: language.moment(kept.session.openedAt), ends: language.moment(kept.session.endsAt),
        from: kept.session.address.isEmpty ? "—" : kept.session.address,
        program: browserName(kept.session.program) ?? language.say("account.unknownProgram"), isHere: kept.isHere,
        endAddress: kept.isHere ? nil : "/account/sessions/\(kept.session.tokenHash)/end")
    }
    hasOthers = kept.contains { !$0.isHere }
  }
}

func accountFacts(_ person: Person, unit: String, _ language: Language) -> [Fact] {
  [
    Fact(name: language.say("account.userName"), value: person.userName),
    Fact(name: language.say("account.fullName"), value: person.fullName),
    Fact(name: language.say("account.post"), value: person.post.isEmpty ? "—" : person.post),
    Fact(name: language.say("account.unit"), value: unit.isEmpty ? "—" : unit),
    Fact(name: language.say("account.role"), value: language.say("role.\(person.role.rawValue)")),
  ]
}

/// "Chrome, Windows" of what a browser calls itself; nil where it names none that we know.
func browserName(_ program: String) -> String? {
  let browsers = [
    ("Edg/", "Edge"), ("coc_coc_browser", "Cốc Cốc"), ("OPR/", "Opera"), ("Firefox/", "Firefox"), ("Chrome/", "Chrome"),
    ("Safari/", "Safari"),
  ]
  let systems = [
    ("Android", "Android"), ("iPhone", "iPhone"), ("iPad", "iPad"), ("Windows", "Windows"), ("Mac OS X", "macOS"),
    ("Linux", "Linux"),
  ]
  guard let browser = browsers.first(where: { program.contains($0.0) })?.1 else { return nil }
  return [browser, systems.first { program.contains($0.0) }?.1].compactMap(\.self).joined(separator: ", ")
}
