using Microsoft.CodeAnalysis;

namespace KlingGen.Analyzers.Endpoints.Guards;

/// <summary>What a condition says of an endpoint's id.</summary>
/// <param name="test">True or false where the condition decides by the id, null where it depends on something else.</param>
/// <param name="subjects">The expressions that are tested.</param>
/// <param name="constants">The texts they are compared with.</param>
/// <param name="origins">Where those texts are written.</param>
/// <param name="asked">The expressions as the condition has them: the parameter of a method that tests, where the subject is what the method is given.</param>
internal sealed class IdTest(Func<string, bool?> test, IEnumerable<IOperation> subjects, IEnumerable<string> constants, IEnumerable<SyntaxNode> origins, IEnumerable<IOperation>? asked = null)
{
    private static readonly IdTest _unknown = new(static _ => null, [], [], []);

    private readonly IOperation[] _subjects = [.. subjects];
    private readonly string[] _constants = [.. constants];
    private readonly SyntaxNode[] _origins = [.. origins];
    private readonly IOperation[] _asked = [.. asked ?? subjects];

    /// <summary>A condition that is not about an id.</summary>
    public static IdTest Unknown => _unknown;

    /// <summary>Whether it is about a parameter, or a member that types define, which is true or false, and so about no id at all.</summary>
    public bool IsFlag { get; private init; }

    /// <summary>Whether it is about a member of a catalogue's rows that is true or false.</summary>
    public bool IsColumn { get; private init; }

    /// <summary>What stands for a flag that is not given: it is not true.</summary>
    public const string Null = "null";

    /// <summary>That such a parameter or member is true, or false.</summary>
    public static IdTest Flag(IOperation flag, bool outcome)
    {
        string wanted = TextOf(outcome);
        return new IdTest(text => text == Null ? outcome ? false : null : string.Equals(text, wanted, StringComparison.Ordinal), [flag], [], []) { IsFlag = true };
    }

    /// <summary>That a member of a catalogue's rows is true.</summary>
    public static IdTest OfColumn(IOperation flag) => new(static text => bool.TryParse(text, out bool isTrue) ? isTrue : null, [flag], [], []) { IsColumn = true };

    /// <summary>What stands for a flag among the texts that conditions are about.</summary>
    public static string TextOf(bool flag) => flag ? "true" : "false";

    public IReadOnlyList<IOperation> Subjects => _subjects;

    public IReadOnlyList<string> Constants => _constants;

    public IReadOnlyList<SyntaxNode> Origins => _origins;

    public IReadOnlyList<IOperation> Asked => _asked;

    public bool? Test(string id) => test(id);

    public IdTest Not() => ReferenceEquals(this, _unknown) ? this : new IdTest(id => !test(id), _subjects, _constants, _origins, _asked) { IsColumn = IsColumn };

    public IdTest And(IdTest other) => Join(other, id => Test(id) & other.Test(id));

    public IdTest Or(IdTest other) => Join(other, id => Test(id) | other.Test(id));

    /// <summary>The same test of what a call gives to the method that tests.</summary>
    public IdTest Of(IEnumerable<IOperation> given) => new(test, given, _constants, _origins, _asked);

    private IdTest Join(IdTest other, Func<string, bool?> both) =>
        new(both, _subjects.Concat(other._subjects), _constants.Concat(other._constants), _origins.Concat(other._origins), _asked.Concat(other._asked));
}
