namespace KlingGen.CodeFixes.Solutions.Plans;

/// <summary>What comes along with the components that were asked for, beside what they cannot do without.</summary>
internal enum MoveReach
{
    /// <summary>Nothing.</summary>
    Own,

    /// <summary>What is only declared, and so never reported, goes with the last component of its route that is.</summary>
    Silent,

    /// <summary>This too: what shares an alias with a component, so that the alias can change.</summary>
    Aliases,
}
