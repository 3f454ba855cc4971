using KlingGen.CodeFixes.Solutions.Facts;
using KlingGen.CodeFixes.Solutions.Subjects;

namespace KlingGen.CodeFixes.Solutions.Plans;

/// <summary>
/// Variables that hold a part of a client, such as <c>var pro = kling.V3.Pro</c>, and between which it flows. They change only when all calls that
/// begin at them move; otherwise they stay, and the calls that do move take a path of their own.
/// </summary>
internal sealed class ClientVariables(ClientFamily family)
{
    public ClientFamily Family { get; } = family;

    /// <summary>The accesses whose value the variables hold.</summary>
    public List<ClientAccess> Sources { get; } = [];

    /// <summary>The accesses that begin at the variables and lead to an endpoint.</summary>
    public List<ClientAccess> Uses { get; } = [];

    public List<TypeMention> Mentions { get; } = [];

    /// <summary>Why they stay, or null.</summary>
    public string? Refusal { get; set; }
}
