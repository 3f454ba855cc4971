namespace KlingGen.Contracts.Model;

/// <summary>A fault in a schema, migration or payload file, at its place.</summary>
/// <param name="Kind">What sort of fault.</param>
/// <param name="Message">One sentence for the person who edits the file, without a full stop.</param>
/// <param name="Span">Where in the file.</param>
/// <param name="JsonPath">The place in the data, such as <c>$.properties.prompt</c>; empty where there is none.</param>
public sealed record ContractProblem(ContractProblemKind Kind, string Message, FileSpan Span, string JsonPath)
{
    /// <inheritdoc/>
    public override int GetHashCode() => unchecked((StringComparer.Ordinal.GetHashCode(Message) * 31) + Span.Start);
}

/// <summary>The sorts of fault, each with a diagnostic id of its own.</summary>
public enum ContractProblemKind
{
    /// <summary>KLG0001: the file is not valid JSON.</summary>
    InvalidJson,

    /// <summary>KLG0002: the schema cannot be understood.</summary>
    InvalidSchema,

    /// <summary>KLG0002 as a warning: a mistake in a document as served that costs no more than what is wrong.</summary>
    ServedMistake,

    /// <summary>KLG0003: a keyword is not supported and was ignored.</summary>
    UnsupportedKeyword,

    /// <summary>KLG0007: the migration file is wrong.</summary>
    InvalidMigration,
}

/// <summary>A range of characters in a file; lines and columns count from zero.</summary>
public readonly record struct FileSpan(int Start, int Length, int StartLine, int StartColumn, int EndLine, int EndColumn);
