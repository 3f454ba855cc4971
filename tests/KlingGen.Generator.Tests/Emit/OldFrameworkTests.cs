using System.Globalization;
using Basic.Reference.Assemblies;
using KlingGen.Testing;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace KlingGen.Generator.Tests.Emit;

/// <summary>Frameworks without the types that <c>init</c>, <c>required</c> and nullable analysis need.</summary>
public sealed class OldFrameworkTests
{
    private static readonly string[] _types =
    [
        "System.Runtime.CompilerServices.IsExternalInit", "System.Runtime.CompilerServices.RequiredMemberAttribute",
        "System.Runtime.CompilerServices.CompilerFeatureRequiredAttribute", "System.Diagnostics.CodeAnalysis.SetsRequiredMembersAttribute",
        "System.Diagnostics.CodeAnalysis.NotNullWhenAttribute", "System.Diagnostics.CodeAnalysis.NotNullIfNotNullAttribute",
    ];

    [Fact]
    public void The_types_are_generated_where_the_framework_has_none()
    {
        GeneratorRun run = GeneratorRun.Of(TestFile.PackageFiles, references: NetStandard20.References.All, properties: ("TargetFrameworkIdentifier", ".NETStandard"));
        Assert.All(_types, name => Assert.NotNull(run.Output.Assembly.GetTypeByMetadataName(name)));
    }

    [Fact]
    public void A_type_that_the_project_has_itself_is_not_generated_again()
    {
        GeneratorRun run = GeneratorRun.Of(
            TestFile.PackageFiles,
            "namespace System.Runtime.CompilerServices { internal static class IsExternalInit { } }",
            references: NetStandard20.References.All,
            properties: ("TargetFrameworkIdentifier", ".NETStandard"));
        Assert.DoesNotContain("IsExternalInit", run.Source("Polyfills.g.cs"), StringComparison.Ordinal);
        Assert.DoesNotContain(run.CompilerComplaints(), d => d.Id == "CS0101");
    }

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    public void A_friends_types_will_do_but_not_those_of_two_friends(int friends)
    {
        const string friend = "[assembly: System.Runtime.CompilerServices.InternalsVisibleTo(\"Test\")] namespace System.Runtime.CompilerServices { internal static class IsExternalInit { } }";
        CSharpCompilationOptions options = new(OutputKind.DynamicallyLinkedLibrary);
        MetadataReference[] references =
        [
            .. NetStandard20.References.All,
            .. Enumerable.Range(1, friends).Select(i => CSharpCompilation.Create("Friend" + i, [CSharpSyntaxTree.ParseText(friend)], NetStandard20.References.All, options).ToMetadataReference()),
        ];

        IEnumerable<TestFile> one = TestFile.PackageFiles.Where(f => f.Path.EndsWith("file.json", StringComparison.Ordinal));
        GeneratorRun run = GeneratorRun.Of(one, references: references, properties: ("TargetFrameworkIdentifier", ".NETStandard"));

        Assert.Equal(friends > 1, run.Source("Polyfills.g.cs").Contains("class IsExternalInit", StringComparison.Ordinal));
        Assert.DoesNotContain(run.Output.GetDiagnostics(), d => d.GetMessage(CultureInfo.InvariantCulture).Contains("IsExternalInit", StringComparison.Ordinal));
    }

    [Fact]
    public void Nothing_is_generated_for_a_framework_that_has_them() =>
        Assert.DoesNotContain(GeneratorRun.Of(TestFile.PackageFiles).Result.GeneratedSources, s => s.HintName.Contains("Polyfills", StringComparison.Ordinal));
}
