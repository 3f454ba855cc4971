using System.Collections.Immutable;
using KlingGen.Contracts.Model;
using KlingGen.Generator.Model;
using KlingGen.Generator.Upstream;

namespace KlingGen.Generator.Emit;

/// <summary>Writes the generated file of one schema.</summary>
internal static class FileEmitter
{
    /// <summary>The version in <c>[GeneratedCode]</c>.</summary>
    public static readonly string Version = typeof(FileEmitter).Assembly.GetName().Version?.ToString(3) ?? "0.0.0";

    /// <summary>On every generated type: tools leave generated code out by it.</summary>
    public static readonly string GeneratedCode = $"[global::System.CodeDom.Compiler.GeneratedCode(\"KlingGen\", \"{Version}\")]";

    /// <summary>Leaves a warning out of generated code: the project's own type wins over that of a referenced assembly, and is meant to.</summary>
    public const string TypeConflict = "CS0436";

    /// <summary>The code of a file; nothing where no type comes from it.</summary>
    public static ImmutableArray<FileCode> Emit(FileModel file)
    {
        if (file.Types.IsEmpty)
        {
            return ImmutableArray<FileCode>.Empty;
        }

        bool isPublic = file.Accessibility == "public";
        CodeWriter body = new CodeWriter().Open("namespace " + file.Namespace);
        List<(string Name, int Start, int Length)> parts = [];
        foreach (TypeModel type in file.Types)
        {
            if (parts.Count > 0)
            {
                body.Line();
            }

            int start = body.Length;
            switch (type)
            {
                case RecordModel record:
                    RecordEmitter.Emit(body, record, file.Accessibility);
                    break;
                case EnumModel @enum:
                    EnumEmitter.Emit(body, @enum, file.Accessibility);
                    break;
                case UnionModel union:
                    UnionEmitter.Emit(body, union, file.Accessibility);
                    break;
            }

            parts.Add((type.Name, start, body.Length - start));
        }

        string text = body.Close().ToString();
        TypePart[] types = [.. parts.Select(p => new TypePart(p.Name, ContentHash.OfCode(text, p.Start, p.Length), p.Start, p.Length))];
        CodeWriter head = FileHead.Write(file.Namespace, isPublic, [.. types.Select(Entry)]).Line();
        int offset = head.Length;
        return ImmutableArray.Create(new FileCode(
            file.HintName,
            file.Namespace,
            isPublic,
            head.Text(text, 0, text.Length).ToString(),
            types.Select(t => t with { Start = t.Start + offset }).ToEquatableArray()));
    }

    /// <summary>The file without the types that a referenced assembly has; null when none is left.</summary>
    public static string? Compose(FileSource source)
    {
        FileCode code = source.Code;
        if (source.Reused.IsEmpty && !source.HasConflicts)
        {
            return code.Text;
        }

        TypePart[] kept = [.. code.Types.Where(t => !source.Reused.Contains(t.Name))];
        if (kept.Length == 0)
        {
            return null;
        }

        CodeWriter writer = FileHead.Write(code.Namespace, code.IsPublic, [.. kept.Select(Entry)], source.HasConflicts ? TypeConflict : "")
            .Line()
            .Open("namespace " + code.Namespace);
        for (int i = 0; i < kept.Length; i++)
        {
            if (i > 0)
            {
                writer.Line();
            }

            writer.Text(code.Text, kept[i].Start, kept[i].Length);
        }

        return writer.Close().ToString();
    }

    private static string Entry(TypePart type) => $"{type.Name}={type.Hash}";
}
