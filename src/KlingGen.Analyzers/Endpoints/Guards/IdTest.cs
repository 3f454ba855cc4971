using Microsoft.CodeAnalysis;

namespace KlingGen.Analyzers.Endpoints.Guards;

/// <summary>What a condition says of an endpoint's id.</summary>
/// <param name="test">True or false where the condition decides by the id, null where it depends on something else.</param>
/// <param name="subjects">The expressions that are tested.</param>
/// <param name="constants">The texts they are compared with.</param>
internal sealed class IdTest(Func<string, bool?> test, IEnumerable<IOperation> subjects, IEnumerable<string> constants)
{
    private static readonly IdTest _unknown = new(static _ => null, [], []);

    private readonly IOperation[] _subjects = [.. subjects];
    private readonly string[] _constants = [.. constants];

    /// <summary>A condition that is not about an id.</summary>
    public static IdTest Unknown => _unknown;

    public IReadOnlyList<IOperation> Subjects => _subjects;

    public IReadOnlyList<string> Constants => _constants;

    public bool? Test(string id) => test(id);

    public IdTest Not() => ReferenceEquals(this, _unknown) ? this : new IdTest(id => !test(id), _subjects, _constants);

    public IdTest And(IdTest other) => new(id => Test(id) & other.Test(id), _subjects.Concat(other._subjects), _constants.Concat(other._constants));

    public IdTest Or(IdTest other) => new(id => Test(id) | other.Test(id), _subjects.Concat(other._subjects), _constants.Concat(other._constants));
}
