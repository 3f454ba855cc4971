using KlingGen.Contracts.Model;
using KlingGen.Generator.Model;
using KlingGen.Generator.Upstream;
using Microsoft.CodeAnalysis.Text;

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

    // No name has an equals sign or a question mark in it.
    private const string UnknownHash = "=????????????????";

    /// <summary>The code of a file; null where no type comes from it.</summary>
    public static FileCode? Emit(FileModel file)
    {
        if (file.Types.IsEmpty)
        {
            return null;
        }

        // The head says the hashes of what comes after it: they are filled in when that is written.
        bool isPublic = file.Accessibility == "public";
        string[] entries = new string[file.Types.Count];
        for (int i = 0; i < entries.Length; i++)
        {
            entries[i] = file.Types[i].Name + UnknownHash;
        }

        CodeWriter writer = FileHead.Write(file.Namespace, isPublic, entries).Line().Open("namespace " + file.Namespace);
        TypePart[] types = new TypePart[entries.Length];
        int entry = 0;
        for (int i = 0; i < types.Length; i++)
        {
            if (i > 0)
            {
                writer.Line();
            }

            int start = writer.Length;
            switch (file.Types[i])
            {
                case RecordModel record:
                    RecordEmitter.Emit(writer, record, file.Accessibility);
                    break;
                case EnumModel @enum:
                    EnumEmitter.Emit(writer, @enum, file.Accessibility);
                    break;
                case UnionModel union:
                    UnionEmitter.Emit(writer, union, file.Accessibility);
                    break;
            }

            types[i] = new TypePart(file.Types[i].Name, writer.Hash(start, writer.Length - start), start, writer.Length - start);
            entry = writer.Overwrite(UnknownHash, "=" + ContentHash.Text(types[i].Hash), entry);
        }

        return new FileCode(file.HintName, file.Namespace, isPublic, writer.Close().End(), new EquatableArray<TypePart>(types));
    }

    /// <summary>The file without the types that a referenced assembly has; null when none is left.</summary>
    public static SourceText? Compose(FileSource source)
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
        string text = code.Text.ToString();
        for (int i = 0; i < kept.Length; i++)
        {
            if (i > 0)
            {
                writer.Line();
            }

            writer.Text(text, kept[i].Start, kept[i].Length);
        }

        return writer.Close().End();
    }

    private static string Entry(TypePart type) => $"{type.Name}={ContentHash.Text(type.Hash)}";
}
